/** Writes the made-up tree through the product's own repositories, five hundred communities at a time. */
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Effect } from "effect"

import { communityOf, type Grown, streetsOf } from "./countryTree.ts"

const buildingsEach = 56
const together = 500

const written = Effect.fn("written")(function* (grown: ReadonlyArray<Grown>) {
  const [units, placements] = [yield* OrgUnitRepo, yield* PlacementRepo]
  yield* units.nextNumbers(grown.length)
  yield* units.upsertAll(grown.map(({ unit }) => unit))
  yield* placements.insertAll(grown.map(({ placement }) => placement))
})

export const fillTree = Effect.fn("fillTree")(function* (nodes: number) {
  const [people, posts] = [yield* PersonRepo, yield* PostRepo]
  const [care, offices] = [yield* HouseholdAssignmentRepo, yield* OfficeRepo]
  const communities = Math.ceil(nodes / (buildingsEach + 4))
  const { above, streets, last } = streetsOf(Math.max(1, Math.ceil(communities / 10)))
  yield* written(above)
  const [first] = streets
  if (first === undefined) return 0
  const officeId = first.unit.id
  yield* offices.upsert({ unitId: officeId, district: null, createdAt: "2026-01-01T00:00:00.000Z" })
  let next = last + 1
  for (let from = 0; from < communities; from += together) {
    const part = Array.from({ length: Math.min(together, communities - from) }, (_, i) => {
      const at = from + i
      const street = at < communities / 2 ? first : (streets[at % streets.length] ?? first)
      const made = communityOf(street, next, buildingsEach, officeId)
      next = made.next
      return made
    })
    yield* written(part.flatMap(({ units }) => units))
    yield* people.upsertAll(part.flatMap((one) => one.people))
    yield* posts.upsertAll(part.flatMap((one) => one.posts))
    yield* care.upsertAll(part.flatMap((one) => one.care))
  }
  return next - 1
})
