/** A month's ranking for the terminal, and the JSON that scripts are promised (PRODUCT §5). */
import type { RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

const changeText = (row: RankingRow, words: Words): string => {
  if (row.vetoed) return words.vetoed
  if (row.change === null) return "—"
  if (row.change === 0) return words.same
  return row.change > 0 ? `▲${row.change}` : `▽${-row.change}`
}

export const rankingText = (words: Words, view: RankingView): string => {
  const heads = [
    { title: words.rank, align: "right" },
    { title: words.community },
    { title: words.total(view.scheme.total), align: "right" },
    { title: words.change }
  ] as const
  const rows = view.rows.map((row) => [
    row.rank ?? "—",
    row.unitName,
    row.total,
    changeText(row, words)
  ])
  const doubts = view.discrepancies.map((doubt) => words.discrepancy(doubt))
  return [
    words.rankingTitle(view.office.name, view.period, view.published?.version ?? null),
    "",
    table(heads, rows),
    ...(doubts.length === 0 ? [] : ["", ...doubts])
  ].join("\n")
}

/** Only what is promised, in that order; the screen's tints are not a script's business. */
export const rankingJson = (view: RankingView) => ({
  period: view.period,
  scheme: { id: view.scheme.id, version: view.scheme.version, total: view.scheme.total },
  published: view.published,
  rows: view.rows.map(({ unitId: _unitId, categories: _categories, ...row }) => row),
  // Which import read a cell differs from run to run, and is the page's way to it.
  discrepancies: view.discrepancies.map(({ batch: _batch, ...discrepancy }) => discrepancy)
})

export interface Verified {
  readonly period: string
  readonly version: number
  readonly ok: boolean
  readonly sha256: string
  readonly recomputed: string
}

export const verifiedText = (words: Words, rows: ReadonlyArray<Verified>): string =>
  rows.length === 0
    ? words.nothingPublished
    : table(
        [
          { title: words.month },
          { title: words.version, align: "right" },
          { title: "SHA-256" },
          { title: "" }
        ],
        rows.map((row) => [
          row.period,
          row.version,
          row.sha256,
          row.ok ? words.agrees : words.differs
        ])
      )
