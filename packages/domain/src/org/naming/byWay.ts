/**
 * Goes down the tree by names: 红旗路社区/康乐小区/3号楼. A level may be left out of what is written, such as a grid
 * between a community and its compounds; the nearest places of that name are then meant.
 */
import { Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import { fullName } from "../fullName.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import type { PlacementRepo } from "../PlacementRepo.ts"
import { namesMeant } from "./namesMeant.ts"

/** How many levels may be left out between two names. */
const skipped = 3

const namesOnTheWay = (written: string): ReadonlyArray<string> =>
  written
    .split(/[/／]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")

/** 3, 3号, 3栋 and 3号楼 are one building. */
const bare = (name: string): string => name.replace(/(?<=[\dA-Za-z])(?:号?[楼栋幢座]|号)$/u, "")

const isCalled = (unit: PlacedUnit, names: ReadonlySet<string>): boolean =>
  (unit.level === "building" && names.has(bare(unit.name))) ||
  names.has(unit.name) ||
  names.has(fullName(unit)) ||
  (unit.officialName !== null && names.has(unit.officialName))

const placesBelow = Effect.fn("placesBelow")(function* (
  placements: PlacementRepo["Service"],
  tops: ReadonlyArray<PlacedUnit>,
  names: ReadonlyArray<string>,
  day: Day
) {
  const nearest = Effect.fnUntraced(function* (above: PlacedUnit, name: string) {
    const meant = new Set([...namesMeant(name), bare(name)])
    let level: ReadonlyArray<PlacedUnit> = [above]
    for (let step = 0; step <= skipped && level.length > 0; step += 1) {
      const below = yield* Effect.forEach(level, ({ id }) => placements.childrenOn(id, day))
      level = below.flat()
      const found = level.filter((unit) => isCalled(unit, meant))
      if (found.length > 0) return found
    }
    return []
  })

  let found = tops
  for (const name of names) {
    found = (yield* Effect.forEach(found, (above) => nearest(above, name))).flat()
  }
  return found
})

type Named = (place: string, day: Day) => Effect.Effect<ReadonlyArray<PlacedUnit>>

/** The same search, which goes by a way of names first where several are written. */
export const byWay = (placements: PlacementRepo["Service"], named: Named): Named =>
  Effect.fnUntraced(function* (place, day) {
    const [first, ...rest] = namesOnTheWay(place)
    if (first === undefined || rest.length === 0) return yield* named(place, day)
    const found = yield* placesBelow(placements, yield* named(first, day), rest, day)
    return found.length > 0 ? found : yield* named(place, day)
  })
