/** Who stands behind a holding on a day: a name that answers, or why none does. */
import { Result } from "effect"

import type { PersonId } from "../../people/Person.ts"
import { isSecretary } from "../../people/PostKind.ts"
import type { Day } from "../../shared/Day.ts"
import type { OrganisationHolder, PersonHolder, PostHolder } from "../holders/Holder.ts"
import { type Answerer, type GapReason, nobodyThere } from "./Answerer.ts"
import type { DutyFacts, DutyPlace, FactPerson, FactPost, Holding } from "./DutyFacts.ts"
import { holdsPost, standing } from "./standing.ts"

type Named = Pick<
  Answerer,
  "personId" | "name" | "title" | "organisation" | "organisationId" | "postKind"
>
type Resolved = Result.Result<Named, GapReason>

const person = (
  { id, name }: FactPerson,
  post: FactPost | null,
  postKind: Named["postKind"]
): Named => ({
  personId: id,
  name,
  title: post?.title ?? null,
  organisation: post?.at ?? null,
  organisationId: null,
  postKind
})

const byPerson = (
  { personId, name }: PersonHolder,
  count: number,
  facts: DutyFacts,
  day: Day
): Resolved => {
  const known = personId === null ? undefined : facts.people.get(personId)
  if (known === undefined) {
    if (count > 1) return Result.fail({ kind: "severalOfThatName", name, count })
    return Result.fail({ kind: "nameUnknown", name })
  }
  const { active, post, leftOn, comesOn } = standing(known, day)
  if (active) return Result.succeed(person(known, post, null))
  if (comesOn !== null) {
    return Result.fail({ kind: "notYet", name: known.name, personId, day: comesOn })
  }
  return Result.fail({ kind: "left", name: known.name, personId, day: leftOn })
}

interface Seated {
  readonly who: FactPerson
  readonly post: FactPost
}

const byDayAndId = (a: Seated, b: Seated): number =>
  a.post.validFrom < b.post.validFrom ||
  (a.post.validFrom === b.post.validFrom && a.post.id < b.post.id)
    ? -1
    : 1

const earlier = (a: Seated, b: Seated): number =>
  Number(isSecretary(b.post.title)) - Number(isSecretary(a.post.title)) || byDayAndId(a, b)

/** Whoever has such a post at that unit on the day; of several the secretary, then the first by day and id. */
const byPost = ({ unitId, postKind }: PostHolder, facts: DutyFacts, day: Day): Resolved => {
  const seated = [...facts.people.values()].flatMap((who) =>
    who.posts
      .filter((post) => post.unitId === unitId && post.kind === postKind)
      .filter((post) => holdsPost(who, post, day))
      .map((post): Seated => ({ who, post }))
  )
  const [first] = seated.toSorted(earlier)
  if (first === undefined) return Result.fail(nobodyThere)
  return Result.succeed(person(first.who, first.post, postKind))
}

const contactOf = (id: PersonId | null, facts: DutyFacts, day: Day): FactPerson | null => {
  const contact = id === null ? undefined : facts.people.get(id)
  return contact !== undefined && standing(contact, day).active ? contact : null
}

/** The organisation answers as long as it is there, whether or not somebody is named in it. */
const byOrganisation = (
  { organisationId }: OrganisationHolder,
  facts: DutyFacts,
  day: Day
): Resolved => {
  const found = facts.organisations.get(organisationId)
  if (found === undefined) return Result.fail(nobodyThere)
  if (day < found.validFrom || found.validTo <= day) {
    return Result.fail({ kind: "left", name: found.name, personId: null, day: found.validTo })
  }
  const contact = contactOf(found.contactId, facts, day)
  return Result.succeed({
    personId: contact?.id ?? null,
    name: contact?.name ?? found.name,
    title: null,
    organisation: found.name,
    organisationId: found.id,
    postKind: null
  })
}

/** Who is meant, wherever it is written: a seat in a leading group is held as a duty is. */
export const named = (
  holding: Pick<Holding, "holder" | "namesakes">,
  facts: DutyFacts,
  day: Day
): Resolved => {
  switch (holding.holder.kind) {
    case "person":
      return byPerson(holding.holder, holding.namesakes, facts, day)
    case "post":
      return byPost(holding.holder, facts, day)
    case "organisation":
      return byOrganisation(holding.holder, facts, day)
  }
}

export const resolved = (
  holding: Holding,
  place: DutyPlace,
  facts: DutyFacts,
  day: Day
): Result.Result<Answerer, GapReason> =>
  Result.map(named(holding, facts, day), (who): Answerer => ({
    source: holding.source,
    sourceId: holding.sourceId,
    duty: holding.duty,
    placeId: place.id,
    placeName: place.name,
    level: place.level,
    ...who,
    title: holding.title ?? who.title,
    active: true,
    since: holding.validFrom
  }))
