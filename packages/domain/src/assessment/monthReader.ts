/**
 * Reads all a month's ranking is made of: sheet, scheme, sums, tallies, names, and what earlier
 * publications say. The ranking and the publication both start here, so they cannot differ.
 */
import { Effect, Option } from "effect"

import { PeriodHasNoScores } from "../errors.ts"
import { fullName } from "../org/fullName.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../org/OrgUnitRepo.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { readResults, type SnapshotInputs, type SnapshotResult } from "../publication/Snapshot.ts"
import type { AssessmentScheme } from "../scheme/AssessmentScheme.ts"
import type { Indicator } from "../scheme/Indicator.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import { firstDayOf, type Month, monthBefore } from "../shared/Month.ts"
import { noPoints } from "../shared/Points.ts"
import type { CategorySum } from "./CategorySum.ts"
import type { NamedUnit } from "./rankingRow.ts"
import { ScoreRepo } from "./ScoreRepo.ts"
import type { ScoreSheet } from "./ScoreSheet.ts"
import type { ScoreTally } from "./ScoreTally.ts"
import { type Earlier, type Standing, standings } from "./standings.ts"

export interface MonthRead {
  readonly sheet: ScoreSheet
  readonly scheme: AssessmentScheme
  readonly indicators: ReadonlyArray<Indicator>
  readonly tallies: ReadonlyMap<OrgUnitId, ScoreTally>
  readonly sums: ReadonlyMap<OrgUnitId, ReadonlyArray<CategorySum>>
  /** In the order of their codes, then of their names. */
  readonly units: ReadonlyMap<OrgUnitId, NamedUnit>
  readonly earlier: Earlier
  readonly before: SnapshotInputs["before"]
  readonly standings: ReadonlyArray<Standing>
}

const byUnit = (sums: ReadonlyArray<CategorySum>) => {
  const grouped = new Map<OrgUnitId, Array<CategorySum>>()
  for (const sum of sums) {
    const known = grouped.get(sum.unitId)
    if (known === undefined) grouped.set(sum.unitId, [sum])
    else known.push(sum)
  }
  return grouped
}

const key = ({ code, name, id }: NamedUnit) => `${code ?? "~"} ${name} ${id}`

const inOrder = (units: ReadonlyArray<NamedUnit>): ReadonlyMap<OrgUnitId, NamedUnit> => {
  const keyed = units.map((unit) => [key(unit), unit] as const)
  const sorted = keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return new Map(sorted.map(([, unit]) => [unit.id, unit]))
}

const earlierOf = (results: ReadonlyArray<SnapshotResult>, isMonthBefore: boolean): Earlier => ({
  ranks: isMonthBefore ? new Map(results.map(({ unitId, rank }) => [unitId, rank])) : null,
  bottomRuns: new Map(results.map(({ unitId, bottomRun }) => [unitId, bottomRun]))
})

export const monthReader = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const schemes = yield* SchemeRepo
  const units = yield* OrgUnitRepo
  const publications = yield* PublicationRepo

  /** The month before is compared with its newest published version, and with nothing else. */
  const earlierThan = Effect.fnUntraced(function* (officeId: OrgUnitId, period: Month) {
    const found = yield* publications.findNewest(officeId, period)
    if (Option.isNone(found) || found.value.snapshot === null) {
      return { earlier: earlierOf([], false), before: null }
    }
    const { period: month, version, snapshot } = found.value
    const results = readResults(snapshot)
    const isMonthBefore = month === monthBefore(period)
    const ranks = results.map(({ unitId, rank }) => ({ unitId, rank }))
    return {
      earlier: earlierOf(results, isMonthBefore),
      before: isMonthBefore ? { period: month, version, ranks } : null
    }
  })

  /** As they were called on the day whose tree the month uses. */
  const namesOf = Effect.fnUntraced(function* (ids: ReadonlyArray<OrgUnitId>, period: Month) {
    const found = yield* units.calledOn(ids, firstDayOf(period))
    return inOrder(found.map((unit) => ({ id: unit.id, code: unit.code, name: fullName(unit) })))
  })

  return Effect.fn("monthReader.read")(function* (office: OfficeView, period: Month) {
    const sheet = Option.getOrNull(yield* scores.findSheet(office.id, period))
    if (sheet === null) return yield* new PeriodHasNoScores({ period })
    const scheme = Option.getOrThrow(yield* schemes.findById(sheet.schemeId))
    const indicators = yield* schemes.indicatorsOf(scheme.id)
    const sums = byUnit(yield* scores.sumsOf(sheet.id))
    if (sums.size === 0) return yield* new PeriodHasNoScores({ period })
    const tallies = new Map(
      (yield* scores.talliesOf(sheet.id)).map((tally) => [tally.unitId, tally])
    )
    const named = yield* namesOf([...sums.keys()], period)
    const { earlier, before } = yield* earlierThan(office.id, period)
    const contestants = [...named.keys()].map((unitId) => ({
      unitId,
      sums: sums.get(unitId) ?? [],
      bonus: tallies.get(unitId)?.bonus ?? noPoints,
      vetoed: tallies.get(unitId)?.vetoed ?? false
    }))
    const read: MonthRead = {
      sheet,
      scheme,
      indicators,
      tallies,
      sums,
      units: named,
      earlier,
      before,
      standings: standings(scheme, contestants, earlier)
    }
    return read
  })
})
