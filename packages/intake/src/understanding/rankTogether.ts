/**
 * A workbook with one sheet for each community is one ranking: places are given across its sheets of a
 * month, and what each sheet states is compared with those.
 */
import { parseThousandths } from "../cells/exact.ts"
import { standings } from "../kinds/score/reckon/standings.ts"
import type { DataSheet, ScoreRecord, ScoreSheetReport } from "../report.ts"
import type { SeenSheet } from "./Batch.ts"

const isScore = (report: DataSheet | undefined): report is ScoreSheetReport =>
  report?.kind === "score"

const totalOf = (record: ScoreRecord): number | null => {
  const complete = record.items.every(
    ({ points, notApplicable }) => points !== null || notApplicable
  )
  return complete && !record.veto.flag ? parseThousandths(record.total) : null
}

const ranked = (
  report: ScoreSheetReport,
  record: ScoreRecord,
  rank: number | null,
  rankIncludingVetoed: number
): ScoreSheetReport => ({
  ...report,
  records: [{ ...record, rank, rankIncludingVetoed }],
  warnings: report.warnings.filter(
    ({ code }) => code !== "rank_mismatch" || record.stated.rank !== rank
  )
})

export const rankTogether = (sheets: ReadonlyArray<SeenSheet>): void => {
  const alone = sheets.flatMap((seen) => {
    const { report } = seen
    if (!isScore(report)) return []
    const [record, ...more] = report.records
    return record === undefined || more.length > 0 ? [] : [{ seen, report, record }]
  })
  for (const month of Map.groupBy(alone, ({ report }) => report.period).values()) {
    const ranks = standings(month.map(({ record }) => totalOf(record)))
    const including = standings(month.map(({ record }) => parseThousandths(record.total)))
    for (const [i, { seen, report, record }] of month.entries()) {
      seen.report = ranked(report, record, ranks[i] ?? null, including[i] ?? 0)
    }
  }
}
