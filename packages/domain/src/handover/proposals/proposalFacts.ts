/** What proposing successors needs to know of an office on a day: its people, and what each of them holds. */
import { Effect } from "effect"

import type { FactPerson } from "../../duty/answers/DutyFacts.ts"
import { DutyReads } from "../../duty/answers/DutyReads.ts"
import { FormerNameRepo } from "../../org/naming/FormerNameRepo.ts"
import { Offices } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { lineage } from "../../org/TreePath.ts"
import { isAtOffice } from "../../people/atOffice.ts"
import type { Person } from "../../people/Person.ts"
import { PersonRepo } from "../../people/PersonRepo.ts"
import type { Post } from "../../people/Post.ts"
import { postKindOf } from "../../people/PostKind.ts"
import { PostRepo } from "../../people/PostRepo.ts"
import { heldOn } from "../../register/spans.ts"
import type { Day } from "../../shared/Day.ts"
import { HandoverReads } from "../HandoverReads.ts"
import { heldThings } from "../heldThings.ts"
import type { ProposalFacts } from "./proposed.ts"

const communityLevels = new Set<string>(["community", "village"])

/** Everybody of an office with every post, as the rules of duties know people. */
export const officePeople = Effect.gen(function* () {
  const people = yield* PersonRepo
  const posts = yield* PostRepo
  const offices = yield* Offices
  const former = yield* FormerNameRepo
  return Effect.fn("officePeople")(function* (officeId: OrgUnitId) {
    const held = Map.groupBy(yield* posts.findAll(officeId), ({ personId }) => personId)
    const { name: called } = yield* offices.byId(officeId)
    const names = [called, ...(yield* former.of(officeId)).map(({ name }) => name)]
    // Whoever leads the office is often written down beside its name alone: 滨河街道党政班子.
    const unitOf = ({ unitId, organisation }: Post) =>
      unitId === null && isAtOffice(organisation, names) ? officeId : unitId
    return (yield* people.findAll(officeId)).map(({ id, name, status }): FactPerson => ({
      id,
      name,
      status,
      posts: (held.get(id) ?? []).map((post) => ({
        ...post,
        unitId: unitOf(post),
        kind: postKindOf(post),
        at: null
      }))
    }))
  })
})

export const proposalFacts = Effect.gen(function* () {
  const everybody = yield* officePeople
  const reads = yield* HandoverReads
  const places = yield* DutyReads
  const offices = yield* Offices
  const { rowsOf } = yield* heldThings

  return Effect.fn("proposalFacts")(function* ({ id: leaver, officeId }: Person, day: Day) {
    const people = yield* everybody(officeId)
    const rows = yield* rowsOf(
      people.map(({ id }) => id),
      day
    )
    const own = rows.filter((row) => heldOn(day)(row) && row.kind !== "post")
    const units = people.flatMap(({ posts }) => posts.flatMap(({ unitId }) => unitId ?? []))
    const ids = new Set([officeId, ...units, ...own.flatMap(({ placeId }) => placeId ?? [])])
    const paths = new Map((yield* reads.placesOf([...ids], day)).map(({ id, path }) => [id, path]))
    const above = new Set([...paths.values()].flatMap(lineage))
    const found = yield* places.placesAt([...above], day)
    return {
      day,
      leaver,
      people,
      held: own.map(({ kind, duty, personId, placeId }) => ({
        kind,
        duty,
        personId,
        path: placeId === null ? null : (paths.get(placeId) ?? null)
      })),
      paths,
      communities: new Set(
        found.flatMap(({ level, path }) => (communityLevels.has(level) ? [path] : []))
      ),
      office: paths.get(officeId) ?? (yield* offices.byId(officeId)).path
    } satisfies ProposalFacts
  })
})
