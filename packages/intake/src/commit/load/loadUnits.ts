/** The units a file may speak of: the office's branch, what stands above it, and whatever a code names. */
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import type { PlacedUnit } from "@aiwei/domain/org/PlacedUnit"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { Effect, Option } from "effect"

import type { WantedOffice } from "../plan/PlanContext.ts"
import { codeOrNull } from "../plan/units/officeUnit.ts"
import { closedUnder } from "./closedUnder.ts"
import { lastDay } from "./lastDay.ts"

const placeLevels = ["subdistrict", "township", "community", "village"] as const
const everyOne = 1_000_000

const branchOf = Effect.fn("Imports.branchOf")(function* (top: TreePath, withBuildings: boolean) {
  const repo = yield* PlacementRepo
  if (withBuildings) return yield* repo.placedOn(top, lastDay)
  const parts = yield* Effect.forEach(placeLevels, (level) =>
    repo.branchPart({ top, day: lastDay, level, after: null, limit: everyOne })
  )
  return parts.flat()
})

const placed = Effect.fn("Imports.placed")(function* (unit: OrgUnit) {
  const place = yield* PlacementRepo.use((repo) => repo.findOn(unit.id, lastDay))
  return Option.match(place, {
    onNone: (): ReadonlyArray<PlacedUnit> => [],
    onSome: ({ parentId, path }) => [{ ...unit, parentId, path }]
  })
})

const byCode = Effect.fn("Imports.byCode")(function* (code: DivisionCode) {
  const unit = yield* OrgUnitRepo.use((repo) => repo.findByCode(code))
  return Option.isNone(unit) ? [] : yield* placed(unit.value)
})

const districts = Effect.fn("Imports.districts")(function* (name: string | null) {
  const units = name === null ? [] : yield* OrgUnitRepo.use((repo) => repo.findByName(name))
  return (yield* Effect.forEach(units, placed)).flat()
})

const lineage = (id: OrgUnitId) => PlacementRepo.use((repo) => repo.lineageOn(id, lastDay))

export interface UnitsWanted {
  readonly office: WantedOffice
  readonly codes: ReadonlyArray<string>
  readonly withBuildings: boolean
}

export const loadUnits = Effect.fn("Imports.loadUnits")(function* (wanted: UnitsWanted) {
  const { office, codes, withBuildings } = wanted
  const found = new Map<string, PlacedUnit>()
  const keep = (units: ReadonlyArray<PlacedUnit>) =>
    units.forEach((unit) => found.set(unit.id, unit))
  const upward = office.id === null ? [] : yield* lineage(office.id)
  const path = upward.at(-1)?.path ?? null
  keep(upward)
  if (path !== null) keep(yield* branchOf(path, withBuildings))
  keep(yield* districts(office.district))
  const closed = path === null ? [] : yield* closedUnder(path, withBuildings)
  const above = new Set(
    codes.flatMap((code) => [`${code.slice(0, 6)}000000`, `${code.slice(0, 9)}000`])
  )
  const known = new Set([...found.values()].map(({ code }) => code))
  for (const text of new Set([...above, ...codes])) {
    const code = codeOrNull(text)
    if (code === null || known.has(code)) continue
    for (const unit of yield* byCode(code)) keep([...(yield* lineage(unit.id)), unit])
  }
  // First, so that what stands there now is found before what stood there once.
  const gone = closed.filter(({ id }) => !found.has(id))
  return {
    units: [...gone, ...found.values()],
    closed: new Set<string>(gone.map(({ id }) => id)),
    path
  }
})
