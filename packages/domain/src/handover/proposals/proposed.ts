/**
 * Who could take a thing over, and why: in the same community whoever holds the same duty nearest by, then
 * the leader in charge of the place's unit, then its main leader, and so on upwards. Of several the one who
 * holds least, what was proposed before counted in. Laws in the test of this file.
 */
import type { FactPerson } from "../../duty/answers/DutyFacts.ts"
import { standing } from "../../duty/answers/standing.ts"
import { isWithin, lineage, type TreePath } from "../../org/TreePath.ts"
import type { PersonId } from "../../people/Person.ts"
import type { Day } from "../../shared/Day.ts"
import { type HeldRow, type HeldThing, needsDecision } from "../HeldThing.ts"

export interface Proposal {
  readonly personId: PersonId
  readonly name: string
  readonly rule: "sameDuty" | "leaderInCharge" | "mainLeader"
  /** Where the same duty is held nearest by, or whose leader it is. */
  readonly at: TreePath
  /** How many things are already theirs, with those proposed before this one. */
  readonly holds: number
}

export type HeldAt = Pick<HeldRow, "kind" | "duty" | "personId"> & {
  readonly path: TreePath | null
}

export interface ProposalFacts {
  readonly day: Day
  readonly leaver: PersonId
  readonly people: ReadonlyArray<FactPerson>
  /** Everything that anybody of the office holds that day. */
  readonly held: ReadonlyArray<HeldAt>
  /** Where units stand that day. */
  readonly paths: ReadonlyMap<string, TreePath>
  /** Paths of communities and villages: how far the same duty is looked for. */
  readonly communities: ReadonlySet<TreePath>
  readonly office: TreePath
}

interface Found {
  readonly personId: PersonId
  readonly rule: Proposal["rule"]
  readonly at: TreePath
}

const sharedDepth = (a: TreePath, b: TreePath): number => {
  const other = lineage(b)
  return lineage(a).filter((path, i) => path === other[i]).length
}

/** Whoever holds the same duty in the community of the place, or in its office where it is in none. */
const sameDuty = (thing: HeldThing, path: TreePath, facts: ProposalFacts): ReadonlyArray<Found> => {
  // Seats and the like are no work that two have alike.
  if (thing.duty === null) return []
  const scope = lineage(path).findLast((one) => facts.communities.has(one)) ?? facts.office
  return facts.held.flatMap(({ kind, duty, personId, path: at }) =>
    at !== null && kind === thing.kind && duty === thing.duty && isWithin(at, scope)
      ? [{ personId, at, rule: "sameDuty" as const }]
      : []
  )
}

const nearest = (found: ReadonlyArray<Found>, path: TreePath): ReadonlyArray<Found> => {
  const best = Math.max(...found.map(({ at }) => sharedDepth(path, at)))
  return found.filter(({ at }) => sharedDepth(path, at) === best)
}

const leaders = (path: TreePath, facts: ProposalFacts): ReadonlyArray<ReadonlyArray<Found>> =>
  lineage(path)
    .filter((one) => isWithin(one, facts.office))
    .toReversed()
    .flatMap((at) =>
      (["leaderInCharge", "mainLeader"] as const).map((rule) =>
        facts.people.flatMap(({ id, posts }) =>
          posts.some(
            ({ unitId, kind, validFrom, validTo }) =>
              kind === rule &&
              unitId !== null &&
              facts.paths.get(unitId) === at &&
              validFrom <= facts.day &&
              facts.day < validTo
          )
            ? [{ personId: id, rule, at }]
            : []
        )
      )
    )

const least = (found: ReadonlyArray<Found>, holds: ReadonlyMap<PersonId, number>): Found | null => {
  const [first = null] = found.toSorted(
    (a, b) =>
      (holds.get(a.personId) ?? 0) - (holds.get(b.personId) ?? 0) ||
      (a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0)
  )
  return first
}

/** One for each thing, in their order; null where nobody can be found, and for posts. */
export const proposed = (
  things: ReadonlyArray<HeldThing>,
  facts: ProposalFacts
): ReadonlyArray<Proposal | null> => {
  const there = new Map(
    facts.people
      .filter((person) => person.id !== facts.leaver && standing(person, facts.day).active)
      .map((person) => [person.id, person])
  )
  const may = (found: ReadonlyArray<Found>) => found.filter(({ personId }) => there.has(personId))
  const holds = new Map<PersonId, number>()
  const more = (id: PersonId) => holds.set(id, (holds.get(id) ?? 0) + 1)
  for (const { personId } of facts.held) more(personId)

  const foundFor = (thing: HeldThing): Found | null => {
    const path = thing.path ?? facts.office
    const same = nearest(may(sameDuty(thing, path, facts)), path)
    const ranked = [same, ...leaders(path, facts).map(may)]
    return least(ranked.find(({ length }) => length > 0) ?? [], holds)
  }

  return things.map((thing) => {
    const found = needsDecision(thing) ? foundFor(thing) : null
    const person = found === null ? undefined : there.get(found.personId)
    if (found === null || person === undefined) return null
    const count = holds.get(person.id) ?? 0
    more(person.id)
    return { ...found, name: person.name, holds: count }
  })
}
