/**
 * A month whose communities stand on several sheets, or in several tables of one, is one ranking: places
 * are given across them, and what each states is compared with those.
 */
import { parseThousandths } from "../cells/exact.ts"
import { sayRank } from "../kinds/score/reckon/scoreRecords.ts"
import { standings } from "../kinds/score/reckon/standings.ts"
import type { DataSheet, ScoreRecord, ScoreSheetReport } from "../report.ts"
import { findings } from "../table/Findings.ts"
import type { SeenSheet } from "./Batch.ts"

interface Part {
  readonly seen: SeenSheet
  readonly report: ScoreSheetReport
}

const isScore = (report: DataSheet | undefined): report is ScoreSheetReport =>
  report?.kind === "score"

const isComplete = ({ items }: ScoreRecord): boolean =>
  items.every(({ points, notApplicable }) => points !== null || notApplicable)

const totalOf = (record: ScoreRecord): number | null =>
  isComplete(record) && !record.veto.flag ? parseThousandths(record.total) : null

/** The same community twice is a copy or another month, not a part of one ranking. */
const isOneRanking = (parts: ReadonlyArray<Part>): boolean => {
  const names = parts.flatMap(({ report }) => report.records.map((r) => r.communityName))
  return parts.length > 1 && new Set(names).size === names.length
}

const ranked = (
  report: ScoreSheetReport,
  placeOf: ReadonlyMap<ScoreRecord, Pick<ScoreRecord, "rank" | "rankIncludingVetoed">>
): ScoreSheetReport => {
  const records = report.records.map((record) => ({ ...record, ...placeOf.get(record) }))
  const said = findings()
  for (const record of records) if (isComplete(record)) sayRank(record, said)
  const others = report.warnings.filter(({ code }) => code !== "rank_mismatch")
  return { ...report, records, warnings: [...others, ...said.warnings] }
}

export const rankTogether = (sheets: ReadonlyArray<SeenSheet>): void => {
  const parts = sheets.flatMap((seen): ReadonlyArray<Part> => {
    const { report } = seen
    return isScore(report) ? [{ seen, report }] : []
  })
  for (const month of Map.groupBy(parts, ({ report }) => report.period).values()) {
    if (!isOneRanking(month)) continue
    const records = month.flatMap(({ report }) => report.records)
    const ranks = standings(records.map(totalOf))
    const including = standings(records.map(({ total }) => parseThousandths(total)))
    const placeOf = new Map(
      records.map((record, i) => [
        record,
        { rank: ranks[i] ?? null, rankIncludingVetoed: including[i] ?? 0 }
      ])
    )
    for (const { seen, report } of month) seen.report = ranked(report, placeOf)
  }
}
