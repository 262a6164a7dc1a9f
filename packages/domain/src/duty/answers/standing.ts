/**
 * Whether somebody is there on a day, in which post, and since when no more. Who left without a day being
 * known keeps an open post, but answers for nothing; the counts of the tree ask the same in SQL.
 */
import { forever, type Day } from "../../shared/Day.ts"
import type { FactPerson, FactPost } from "./DutyFacts.ts"

export interface Standing {
  readonly active: boolean
  /** The post of that day; of several the first by day and id. */
  readonly post: FactPost | null
  /** First day without any post, where it is known. */
  readonly leftOn: Day | null
  /** First day of whoever is still to come. */
  readonly comesOn: Day | null
}

const byDayAndId = (a: FactPost, b: FactPost): number =>
  a.validFrom < b.validFrom || (a.validFrom === b.validFrom && a.id < b.id) ? -1 : 1

export const holdsPost = ({ status }: FactPerson, post: FactPost, day: Day): boolean =>
  post.validFrom <= day && day < post.validTo && (status === "active" || post.validTo !== forever)

export const standing = (person: FactPerson, day: Day): Standing => {
  const [post = null] = person.posts
    .filter((one) => holdsPost(person, one, day))
    .toSorted(byDayAndId)
  const isWithout = person.posts.length === 0
  const stays = person.status === "active" || (person.leftOn != null && day < person.leftOn)
  const active = post !== null || (isWithout && stays)
  const ended = person.posts.map(({ validTo }) => validTo).filter((end) => end <= day)
  const known = isWithout ? (person.leftOn ?? null) : null
  const leftOn = active ? null : (ended.toSorted().at(-1) ?? known)
  const ahead = person.posts.map(({ validFrom }) => validFrom).filter((from) => day < from)
  const isNew = !active && ended.length === 0
  return { active, post, leftOn, comesOn: isNew ? (ahead.toSorted()[0] ?? null) : null }
}
