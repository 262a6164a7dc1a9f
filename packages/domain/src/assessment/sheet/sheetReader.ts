/**
 * Reads a month's sheet: which communities it has, what is recorded for a range of them, and the standing
 * of each. The communities are those of the office on the month's first day, and whoever has scores. Both
 * the page and a save start here, so a version means the same to both.
 */
import { Effect, Option } from "effect"

import { fullName } from "../../org/fullName.ts"
import type { OfficeView } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { PlacedUnit } from "../../org/PlacedUnit.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { inForce } from "../../scheme/inForce.ts"
import { SchemeRepo } from "../../scheme/SchemeRepo.ts"
import { Digest } from "../../shared/Digest.ts"
import { today } from "../../shared/Instant.ts"
import { firstDayOf, type Month } from "../../shared/Month.ts"
import { versionOf } from "../../shared/versionOf.ts"
import { monthReader } from "../monthReader.ts"
import type { NamedUnit } from "../rankingRow.ts"
import { ScoreRepo } from "../ScoreRepo.ts"
import type { Standing } from "../standings.ts"
import { type CommunityScores, recordedOf } from "./sheetRow.ts"

export interface SheetUnit extends NamedUnit {
  readonly path: TreePath
}

/** Among the units of a sheet, whoever writes or asks may name one in three ways. */
export const isCalled = ({ id, code, name }: SheetUnit, text: string): boolean =>
  id === text || code === text || name === text

const isScored = ({ level }: PlacedUnit): boolean => level === "community" || level === "village"

const sortKey = ({ code, name, id }: NamedUnit): string => `${code ?? "~"} ${name} ${id}`

const inOrder = (units: ReadonlyArray<SheetUnit>): ReadonlyArray<SheetUnit> =>
  units
    .map((unit) => [sortKey(unit), unit] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, unit]) => unit)

const noStandings: ReadonlyArray<Standing> = []

export const sheetReader = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const scores = yield* ScoreRepo
  const schemes = yield* SchemeRepo
  const digest = yield* Digest
  const read = yield* monthReader

  /** An office that is younger than the month is looked at as it stands today. */
  const placedIn = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const day = firstDayOf(period)
    const then = Option.getOrNull(yield* placements.findOn(office.id, day))
    const placed =
      then === null
        ? yield* placements.placedOn(office.path, yield* today)
        : yield* placements.placedOn(then.path, day)
    return placed.filter(isScored)
  })

  const unitsOf = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const placed = yield* placedIn(office, period)
    const units = placed.map((unit): SheetUnit => ({
      id: unit.id,
      code: unit.code,
      name: fullName(unit),
      path: unit.path
    }))
    const month = yield* Effect.catchTag(read(office, period), "PeriodHasNoScores", () =>
      Effect.succeed(null)
    )
    const known = new Set<OrgUnitId>(units.map(({ id }) => id))
    const others = [...(month?.units.values() ?? [])].filter(({ id }) => !known.has(id))
    // Whoever has scores although it stood elsewhere that day keeps the place its scores were given at.
    const kept = others.map((unit) => ({
      ...unit,
      path: month?.tallies.get(unit.id)?.path ?? office.path
    }))
    return { units: inOrder([...units, ...kept]), month }
  })

  const sheetOf = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const sheet = Option.getOrNull(yield* scores.findSheet(office.id, period))
    const all = yield* schemes.findAll(office.id)
    const scheme =
      sheet === null
        ? (inForce(all, period) ?? null)
        : (all.find(({ id }) => id === sheet.schemeId) ?? null)
    const indicators = scheme === null ? [] : yield* schemes.indicatorsOf(scheme.id)
    const { units, month } = yield* unitsOf(office, period)
    const standings = new Map(
      (month?.standings ?? noStandings).map((standing) => [standing.unitId, standing])
    )
    return { sheet, scheme, indicators, units, standings, tallies: month?.tallies ?? new Map() }
  })

  /** What is recorded for these units, each with its version. */
  const recorded = Effect.fnUntraced(function* (
    month: Effect.Success<ReturnType<typeof sheetOf>>,
    units: ReadonlyArray<SheetUnit>
  ) {
    const ids = units.map(({ id }) => id)
    const entries = month.sheet === null ? [] : yield* scores.entriesOfUnits(month.sheet.id, ids)
    const byUnit = Map.groupBy(entries, ({ unitId }) => unitId)
    return yield* Effect.forEach(units, (unit) => {
      const { path, ...named } = unit
      const own: CommunityScores = {
        unit: named,
        entries: byUnit.get(unit.id) ?? [],
        tally: month.tallies.get(unit.id) ?? null
      }
      return Effect.map(versionOf(digest, recordedOf(own)), (version) => ({
        ...own,
        path,
        version
      }))
    })
  })

  return { sheetOf, recorded }
})
export type Recorded = Effect.Success<
  ReturnType<Effect.Success<typeof sheetReader>["recorded"]>
>[number]
