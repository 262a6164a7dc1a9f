/**
 * Whoever is meant to hold a duty, checked: a person of the office who is there on that day, a post of one of
 * its units, or an organisation. A name is that of exactly one active person, or of nobody.
 */
import { Effect, Option } from "effect"

import { placeFinder } from "../../org/naming/placeFinder.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { type Person, PersonId } from "../../people/Person.ts"
import { PersonRepo } from "../../people/PersonRepo.ts"
import { type PostKind, postKindOf } from "../../people/PostKind.ts"
import { PostRepo } from "../../people/PostRepo.ts"
import type { Day } from "../../shared/Day.ts"
import type { FactPerson } from "../answers/DutyFacts.ts"
import { DutyReads } from "../answers/DutyReads.ts"
import { standing } from "../answers/standing.ts"
import { DutyHolderRefused } from "../dutyErrors.ts"
import type { Holder, PersonHolder } from "../holders/Holder.ts"

export type HolderWanted =
  | { readonly personId: string }
  | { readonly name: string }
  | { readonly unit: string; readonly postKind: PostKind }
  /** By id or by name. */
  | { readonly organisation: string }

interface Where {
  readonly id: OrgUnitId
  readonly path: TreePath
}

const unknown = (name: string) => new DutyHolderRefused({ why: "unknown", name, day: null })

export const holderMeant = Effect.gen(function* () {
  const people = yield* PersonRepo
  const posts = yield* PostRepo
  const reads = yield* DutyReads
  const find = yield* placeFinder

  const there = Effect.fnUntraced(function* ({ id, name, status, leftOn: left }: Person, day: Day) {
    const held = yield* posts.ofPeople([id])
    const known: FactPerson = {
      id,
      name,
      status,
      leftOn: left,
      posts: held.map((post) => ({ ...post, kind: postKindOf(post), at: null }))
    }
    const { active, leftOn, comesOn } = standing(known, day)
    if (comesOn !== null) {
      return yield* new DutyHolderRefused({ why: "notYet", name, day: comesOn })
    }
    if (!active) return yield* new DutyHolderRefused({ why: "left", name, day: leftOn })
    return { kind: "person", personId: id, name } satisfies PersonHolder
  })

  const named = Effect.fnUntraced(function* (office: Where, given: string, day: Day) {
    const name = given.trim()
    const near = yield* people.namesLike(office.id, name, day)
    const called = near.filter((one) => one.name === name)
    // Whom the caller may not name by id is nobody by name either.
    const seen = yield* people.ofReach(called.map(({ id }) => id))
    const [only, ...others] = called.filter(({ id }) => seen.has(id))
    if (only === undefined) return yield* unknown(name)
    if (others.length === 0) return only.id
    return yield* new DutyHolderRefused({ why: "several", name, day: null })
  })

  return Effect.fn("holderMeant")(function* (office: Where, wanted: HolderWanted, day: Day) {
    if ("organisation" in wanted) {
      const name = wanted.organisation.trim()
      const [only, ...others] = yield* reads.organisationsCalled(office.id, name, day)
      if (only === undefined) return yield* unknown(name)
      if (others.length > 0) {
        return yield* new DutyHolderRefused({ why: "several", name, day: null })
      }
      return { kind: "organisation", organisationId: only.id } satisfies Holder
    }
    if ("unit" in wanted) {
      const { id } = yield* find(wanted.unit, office.path, day)
      return { kind: "post", unitId: id, postKind: wanted.postKind } satisfies Holder
    }
    const id = "personId" in wanted ? wanted.personId : yield* named(office, wanted.name, day)
    const found = Option.getOrNull(yield* people.findById(PersonId.make(id)))
    if (found === null || found.officeId !== office.id) return yield* unknown(id)
    return yield* there(found, day)
  })
})
