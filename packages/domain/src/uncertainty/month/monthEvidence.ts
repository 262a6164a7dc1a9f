/**
 * A month's evidence in the form the kernel reads, unit by unit, as it counts now: what was withdrawn is not in
 * it. The uncertainty of a month and the what-if bench both start here, so they speak of the same rounds.
 */
import { Effect } from "effect"

import { type MonthRead, monthReader } from "../../assessment/monthReader.ts"
import type { ScoreEntry } from "../../assessment/ScoreEntry.ts"
import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import { EvidenceRepo } from "../../evidence/EvidenceRepo.ts"
import type { OfficeView } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { documentRead } from "../../scheme/document/documentRead.ts"
import type { SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import type { IndicatorId } from "../../scheme/Indicator.ts"
import { firstDayOf, type Month, monthBefore } from "../../shared/Month.ts"
import { countedLines } from "./countedLines.ts"
import type { MonthUnit } from "./MonthUnit.ts"
import { type UnitRows, unitOfMonth } from "./unitOfMonth.ts"

export interface MonthEvidence {
  readonly read: MonthRead
  readonly terms: SchemeDocument
  /** In the order of the ranking. */
  readonly units: ReadonlyArray<MonthUnit>
}

const counts = ({ withdrawnAt }: { readonly withdrawnAt: string | null }) => withdrawnAt === null

const byUnit = <A extends { readonly unitId: OrgUnitId }>(rows: ReadonlyArray<A>) =>
  Map.groupBy(rows, ({ unitId }) => unitId)

const recordedIn = (entries: ReadonlyArray<ScoreEntry>, codes: ReadonlyMap<IndicatorId, string>) =>
  entries.flatMap(({ indicatorId, points, notApplicable }) => {
    const indicator = codes.get(indicatorId)
    return indicator === undefined ? [] : [{ indicator, points, notApplicable }]
  })

export const monthEvidence = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const evidence = yield* EvidenceRepo
  const places = yield* OrgUnitRepo
  const readMonth = yield* monthReader
  const documentFor = yield* documentRead
  const countedIn = yield* countedLines

  return Effect.fn("monthEvidence.read")(function* (office: OfficeView, period: Month) {
    const read = yield* readMonth(office, period)
    const terms = yield* documentFor(read.scheme)
    const all = yield* evidence.ofUnits(read.sheet.id, null)
    const takesOver = terms.indicators.some(({ missing }) => missing === "last")
    const last = takesOver ? yield* countedIn(office, monthBefore(period)) : new Map()
    const ids = read.standings.map(({ unitId }) => unitId)
    const called = yield* places.calledOn(ids, firstDayOf(period))
    const levels = new Map(called.map(({ id, level }) => [id, level]))
    const entries = byUnit<ScoreEntry>(yield* scores.entriesOf(read.sheet.id, null))
    const codes = new Map(read.indicators.map(({ id, code }) => [id, code]))
    const inspections = byUnit(all.inspections.filter(counts))
    const items = byUnit(all.items.filter(counts))
    const ledger = byUnit(all.ledger.filter(counts))
    const units = read.standings.map(({ unitId, group }): MonthUnit => {
      const rows: UnitRows = {
        unitId,
        group,
        period,
        level: levels.get(unitId) ?? null,
        tally: read.tallies.get(unitId) ?? null,
        inspections: inspections.get(unitId) ?? [],
        items: items.get(unitId) ?? [],
        ledger: ledger.get(unitId) ?? [],
        recorded: recordedIn(entries.get(unitId) ?? [], codes),
        lastPeriod: last.get(unitId) ?? new Map()
      }
      return unitOfMonth(rows)
    })
    const found: MonthEvidence = { read, terms, units }
    return found
  })
})
