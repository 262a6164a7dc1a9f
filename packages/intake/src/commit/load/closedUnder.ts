/**
 * Units of an office that somebody closed by hand, as they stood on their last day, with what stood below
 * them. An old file still names them, and must neither add them again nor take a code that is theirs.
 */
import { HandEdits } from "@aiwei/domain/importing/HandEdits"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { PlacedUnit } from "@aiwei/domain/org/PlacedUnit"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { isWithin, type TreePath } from "@aiwei/domain/org/TreePath"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { DateTime, Effect } from "effect"

const dayBefore = (day: Day): Day =>
  Day.make(
    DateTime.formatIsoDateUtc(
      DateTime.subtract(DateTime.makeUnsafe(`${day}T00:00:00Z`), { days: 1 })
    )
  )

const asItStood = Effect.fn("Imports.asItStood")(function* (
  id: OrgUnitId,
  top: TreePath,
  withBuildings: boolean
) {
  const places = yield* PlacementRepo
  const last = (yield* places.historyOf(id)).at(-1)
  const none: ReadonlyArray<PlacedUnit> = []
  if (last === undefined || last.validTo === forever || !isWithin(last.path, top)) return none
  const units = yield* places.placedOn(last.path, dayBefore(last.validTo))
  return withBuildings ? units : units.filter(({ level }) => level !== "building")
})

export const closedUnder = Effect.fn("Imports.closedUnder")(function* (
  top: TreePath,
  withBuildings: boolean
) {
  const ids = yield* HandEdits.use((edits) => edits.closedUnits)
  const found = yield* Effect.forEach(ids, (id) => asItStood(id, top, withBuildings))
  return [...new Map(found.flat().map((unit) => [unit.id, unit])).values()]
})
