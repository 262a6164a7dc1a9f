/**
 * Reads under whom each unit of a month stands on its first day: places above it, the zones it is in, or who
 * holds a duty for it. A unit of two zones counts in both.
 */
import { Effect } from "effect"

import type { MonthRead } from "../../assessment/monthReader.ts"
import type { Standing } from "../../assessment/standings.ts"
import { DutyAnswers } from "../../duty/answers/DutyAnswers.ts"
import { ZoneRepo } from "../../duty/ZoneRepo.ts"
import { fullName } from "../../org/fullName.ts"
import type { OfficeView } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { PlacedUnit } from "../../org/PlacedUnit.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { Day } from "../../shared/Day.ts"
import { firstDayOf } from "../../shared/Month.ts"
import type { RollUpView, RollUpWeight } from "./ReportViews.ts"
import { rolledUp, type RollUpHead, type RollUpUnit } from "./rolledUp.ts"

export interface RollUpBy {
  readonly weight: RollUpWeight
  /** By zone of responsibility (责任区). Comes before `level` and `duty`. */
  readonly zone?: boolean | null | undefined
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

type Heads = ReadonlyArray<RollUpHead>

/** Under each of its heads, in the order in which units were read. */
const membersOf = (
  units: ReadonlyArray<{ readonly heads: Heads; readonly unit: RollUpUnit }>
): ReadonlyArray<{ readonly head: RollUpHead; readonly units: ReadonlyArray<RollUpUnit> }> => {
  const members = new Map<string, { readonly head: RollUpHead; readonly units: RollUpUnit[] }>()
  for (const { heads, unit } of units) {
    for (const head of heads) {
      const known = members.get(head.id ?? "") ?? { head, units: [] }
      known.units.push(unit)
      members.set(head.id ?? "", known)
    }
  }
  return [...members.values()]
}

export const rollUpReading = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const duties = yield* DutyAnswers
  const zones = yield* ZoneRepo

  const leaderOf = Effect.fnUntraced(function* (place: OrgUnitId, duty: string, day: Day) {
    const { answer: by } = yield* duties.who({ place, duty, on: day })
    return by === null ? nobody : { id: by.personId ?? by.sourceId, code: null, name: by.name }
  })

  /** Every zone of the day that holds the unit; a zone that whoever asks may not see is none. */
  const zonesOn = Effect.fnUntraced(function* (officeId: OrgUnitId, day: Day) {
    const holding = (yield* zones.shown(officeId)).filter(
      ({ validFrom, validTo }) => validFrom <= day && day < validTo
    )
    const heads = new Map(holding.map(({ id, name }) => [id, { id, code: null, name }]))
    const links = yield* zones.shownCommunitiesOf([...heads.keys()])
    const held = Map.groupBy(links, ({ unitId }) => unitId)
    return new Map(
      [...held].map(([id, own]) => [id, own.flatMap(({ zoneId }) => heads.get(zoneId) ?? [])])
    )
  })

  return Effect.fn("rankings.rollUp")(function* (
    office: OfficeView,
    read: MonthRead,
    shown: ReadonlyArray<Standing>,
    { weight, zone = false, level = null, duty = null }: RollUpBy
  ) {
    const day = firstDayOf(read.sheet.period)
    const tree = yield* placements.placedOn(office.path, day)
    const placed = new Map(tree.map((unit) => [unit.id, unit]))
    const byZone = zone === true ? yield* zonesOn(office.id, day) : null
    const headsOf = Effect.fnUntraced(function* (unitId: OrgUnitId) {
      if (byZone !== null) return byZone.get(unitId) ?? [nobody]
      if (duty !== null) return [yield* leaderOf(unitId, duty, day)]
      return [placeAbove(placed, placed.get(unitId), level)]
    })
    const units = yield* Effect.forEach(shown, ({ unitId, compared: points }) => {
      const unitName = read.units.get(unitId)?.name ?? ""
      const unit = { unitId, unitName, points, weight: weightOf(placed.get(unitId), weight) }
      return Effect.map(headsOf(unitId), (heads) => ({ heads, unit }))
    })
    const rows = membersOf(units)
      .map((one) => rolledUp(one.head, one.units, read.scheme.precision))
      .toSorted((a, b) => (b.points ?? -Infinity) - (a.points ?? -Infinity))
    const view: RollUpView = {
      period: read.sheet.period,
      weight,
      to: zone === true ? "zone" : (duty ?? level ?? ""),
      rows: rows.map(({ points: _points, ...row }) => row)
    }
    return view
  })
})
