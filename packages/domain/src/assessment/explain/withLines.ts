/** What is recorded of one unit together with what its lines came to; a line may have evidence alone. */
import type { KeptLine } from "../lines/KeptLine.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import type { Line } from "../scoring/lineOf.ts"

type Explainable = Pick<
  ScoreEntry,
  | "indicatorId"
  | "points"
  | "notApplicable"
  | "reason"
  | "cell"
  | "raw"
  | "fileId"
  | "sheetName"
  | "edit"
>

const nothingRecorded = {
  points: null,
  notApplicable: false,
  reason: null,
  cell: null,
  raw: null,
  fileId: null,
  sheetName: null,
  edit: null
} as const

export const withLines = (
  entries: ReadonlyArray<Explainable>,
  lines: ReadonlyArray<KeptLine>
): ReadonlyArray<Explainable & { readonly line?: Line }> => {
  const kept = new Map(lines.map(({ indicatorId, line }) => [indicatorId, line]))
  const recorded = new Set(entries.map(({ indicatorId }) => indicatorId))
  return [
    ...entries.map((entry) => {
      const line = kept.get(entry.indicatorId)
      return line === undefined ? entry : { ...entry, line }
    }),
    ...lines
      .filter(({ indicatorId }) => !recorded.has(indicatorId))
      .map(({ indicatorId, line }) => ({ ...nothingRecorded, indicatorId, line }))
  ]
}
