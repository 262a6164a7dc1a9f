/** What a merge or a split looks at: units that are there and may close, what stands below them, who points to them. */
import { Effect, Option } from "effect"

import { MoveTooEarly } from "../../errors.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { ReformRefused } from "../orgErrors.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import type { Below } from "./ReformPlan.ts"

const named = (units: ReadonlyArray<PlacedUnit>) => units.map(({ id, name }) => ({ id, name }))

export const refusedFor = (why: ReformRefused["why"], units: ReadonlyArray<PlacedUnit>) =>
  new ReformRefused({ why, units: named(units) })

export const reformReads = Effect.gen(function* () {
  const placements = yield* PlacementRepo

  /** It stands there on the day and ever after, as it stands now. */
  const standing = Effect.fnUntraced(function* (id: OrgUnitId, on: Day) {
    const place = Option.getOrNull(yield* placements.findOn(id, on))
    if (place === null || place.validTo !== forever) {
      const last = (yield* placements.historyOf(id)).at(-1)
      return yield* new MoveTooEarly({ id, on, changedOn: last?.validTo ?? on })
    }
    return place
  })

  /** The unit where it stands from that day on, which need not be where it stands today. */
  const placed = Effect.fnUntraced(function* (unit: PlacedUnit, on: Day) {
    const { path, parentId } = yield* standing(unit.id, on)
    const there: PlacedUnit = { ...unit, path, parentId }
    return there
  })

  /** One that gives its place up: nothing in its branch may have changed on that day or later. */
  const closing = Effect.fnUntraced(function* (unit: PlacedUnit, on: Day) {
    if (unit.parentId === null) return yield* refusedFor("root", [unit])
    const changedOn = yield* placements.lastChange(unit.path)
    if (changedOn >= on) return yield* new MoveTooEarly({ id: unit.id, on, changedOn })
  })

  const below = Effect.fnUntraced(function* (unit: PlacedUnit, on: Day) {
    const children = yield* placements.childrenOn(unit.id, on)
    return yield* Effect.forEach(children, (child) =>
      Effect.map(placements.countOn(child.path, on, null), (n): Below => ({
        child,
        places: n + 1,
        from: unit
      }))
    )
  })

  return { standing, placed, closing, below }
})
