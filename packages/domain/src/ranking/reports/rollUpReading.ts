/** Reads under whom each unit of a month stands: places above it that day, or who holds a duty for it. */
import { Effect } from "effect"

import type { MonthRead } from "../../assessment/monthReader.ts"
import type { Standing } from "../../assessment/standings.ts"
import { DutyAnswers } from "../../duty/answers/DutyAnswers.ts"
import { fullName } from "../../org/fullName.ts"
import type { OfficeView } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { PlacedUnit } from "../../org/PlacedUnit.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { firstDayOf } from "../../shared/Month.ts"
import type { RollUpView, RollUpWeight } from "./ReportViews.ts"
import { rolledUp, type RollUpHead, type RollUpUnit } from "./rolledUp.ts"

export interface RollUpBy {
  readonly weight: RollUpWeight
  /** A level of the tree; left out: the places right above. Not with `duty`. */
  readonly level?: string | null | undefined
  /** Whoever answers for the unit in this duty: a leader's communities together. */
  readonly duty?: string | null | undefined
}

const nobody: RollUpHead = { id: null, code: null, name: "" }

const headOf = (unit: PlacedUnit): RollUpHead => ({
  id: unit.id,
  code: unit.code,
  name: fullName(unit)
})

const placeAbove = (
  units: ReadonlyMap<OrgUnitId, PlacedUnit>,
  own: PlacedUnit | undefined,
  level: string | null
): RollUpHead => {
  const parent = own?.parentId == null ? undefined : units.get(own.parentId)
  if (parent === undefined) return nobody
  return level === null || parent.level === level
    ? headOf(parent)
    : placeAbove(units, parent, level)
}

const weightOf = (unit: PlacedUnit | undefined, weight: RollUpWeight): number | null =>
  weight === "equal" ? 1 : (unit?.[weight] ?? null)

export const rollUpReading = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const duties = yield* DutyAnswers

  const leaderOf = Effect.fnUntraced(function* (place: OrgUnitId, duty: string, read: MonthRead) {
    const told = yield* duties.who({ place, duty, on: firstDayOf(read.sheet.period) })
    const by = told.answer
    return by === null ? nobody : { id: by.personId ?? by.sourceId, code: null, name: by.name }
  })

  return Effect.fn("rankings.rollUp")(function* (
    office: OfficeView,
    read: MonthRead,
    shown: ReadonlyArray<Standing>,
    { weight, level = null, duty = null }: RollUpBy
  ) {
    const day = firstDayOf(read.sheet.period)
    const tree = yield* placements.placedOn(office.path, day)
    const placed = new Map(tree.map((unit) => [unit.id, unit]))
    const members = new Map<string, { readonly head: RollUpHead; readonly units: RollUpUnit[] }>()
    for (const { unitId, compared } of shown) {
      const own = placed.get(unitId)
      const head =
        duty === null ? placeAbove(placed, own, level) : yield* leaderOf(unitId, duty, read)
      const known = members.get(head.id ?? "") ?? { head, units: [] }
      const unitName = read.units.get(unitId)?.name ?? ""
      known.units.push({ unitId, unitName, points: compared, weight: weightOf(own, weight) })
      members.set(head.id ?? "", known)
    }
    const rows = [...members.values()]
      .map(({ head, units }) => rolledUp(head, units, read.scheme.precision))
      .toSorted((a, b) => (b.points ?? -Infinity) - (a.points ?? -Infinity))
    const view: RollUpView = {
      period: read.sheet.period,
      weight,
      to: duty ?? level ?? "",
      rows: rows.map(({ points: _points, ...row }) => row)
    }
    return view
  })
})
