/** A month's ranking for the terminal, and the JSON that scripts are promised (PRODUCT §5). */
import type { RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import type { LinesVerified } from "@aiwei/domain/publication/evidence/linesVerified"

import { table } from "../../table.ts"
import type { RankWords } from "../../words/months/rankWords.ts"
import type { Words } from "../../words/zh.ts"
import { markedLine } from "../markedLine.ts"

const changeText = (row: RankingRow, words: Words, own: RankWords): string => {
  if (row.vetoed) return words.vetoed
  if (row.outside !== null) return own.outside[row.outside]
  if (row.change === null) return "—"
  if (row.change === 0) return words.same
  return row.change > 0 ? `▲${row.change}` : `▽${-row.change}`
}

/** Columns that only some offices have: a month without groups and grades is as short as ever. */
const moreColumns = (own: RankWords, { rows, groups }: RankingView) => [
  ...(groups.length === 0
    ? []
    : [{ title: own.group, of: (row: RankingRow) => row.group ?? own.noGroup }]),
  ...(rows.every(({ grade }) => grade === null)
    ? []
    : [{ title: own.grade, of: (row: RankingRow) => row.grade ?? "—" }])
]

export const rankingText = (words: Words, own: RankWords, view: RankingView): string => {
  const more = moreColumns(own, view)
  const heads = [
    { title: words.rank, align: "right" },
    { title: words.community },
    { title: words.total(view.scheme.total), align: "right" },
    { title: words.change },
    ...more.map(({ title }) => ({ title }))
  ] as const
  const rows = view.rows.map((row) => [
    row.rank ?? "—",
    row.unitName,
    row.total ?? "—",
    changeText(row, words, own),
    ...more.map(({ of }) => of(row))
  ])
  const doubts = view.discrepancies.map((doubt) => words.discrepancy(doubt))
  return [
    words.rankingTitle(view.office.name, view.period, view.published?.version ?? null),
    ...(view.scheme.toBeChecked === undefined
      ? []
      : [own.linesToCheck(view.scheme.toBeChecked.length)]),
    "",
    table(heads, rows),
    ...(view.unscored.length === 0
      ? []
      : ["", own.unscored(view.unscored.map(({ unitName }) => unitName))]),
    ...(doubts.length === 0 ? [] : ["", ...doubts])
  ].join("\n")
}

/** Only what is promised, in that order; the screen's tints are not a script's business. */
export const rankingJson = (view: RankingView) => ({
  period: view.period,
  scheme: {
    id: view.scheme.id,
    version: view.scheme.version,
    total: view.scheme.total,
    ...(view.scheme.toBeChecked === undefined ? {} : { toBeChecked: view.scheme.toBeChecked })
  },
  published: view.published,
  rows: view.rows.map(({ unitId: _unitId, categories: _categories, ...row }) => row),
  unscored: view.unscored.map(({ unitId: _unitId, ...unit }) => unit),
  // Which import read a cell differs from run to run, and is the page's way to it.
  discrepancies: view.discrepancies.map(({ batch: _batch, ...discrepancy }) => discrepancy)
})

export interface Verified {
  readonly period: string
  readonly version: number
  readonly ok: boolean
  readonly sha256: string
  readonly recomputed: string
  /** Of a month: its lines against their evidence. Years have none. */
  readonly lines?: LinesVerified | null | undefined
}

/** What evidence differs, line by line, below the table. */
const evidenceText = (
  words: Words,
  { period, version, lines }: Verified
): ReadonlyArray<string> => {
  if (lines == null || lines.differing === 0) return []
  const more = lines.differing - lines.named.length
  return [
    "",
    words.evidenceDiffers(period, version, lines.differing),
    ...lines.named.map((one) => {
      const { unitName, indicatorCode: code, indicator, published, now } = one
      const line = markedLine(words, `${code} ${indicator}`, one)
      return `  ${words.evidenceLine(unitName, line, published ?? "-", now ?? "-")}`
    }),
    ...(more > 0 ? [`  ${words.evidenceMore(more)}`] : [])
  ]
}

export const verifiedText = (words: Words, rows: ReadonlyArray<Verified>): string =>
  rows.length === 0
    ? words.nothingPublished
    : [
        table(
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
        ),
        ...rows.flatMap((row) => evidenceText(words, row))
      ].join("\n")
