/** The year as a table file: what the page shows, with its terms and hash above. Pure. */
import type { YearView } from "@aiwei/queries/publication/appraisalQueries"

import type { Words } from "../../words/Words.ts"
import { markedLine } from "../ranking/markedLine.ts"
import type { YearWords } from "./useYearWords.ts"

type Cell = string | number | null

/** A text that a spreadsheet would take for a formula is kept a text. */
const cell = (value: Cell): string => {
  const text = value === null ? "" : String(value)
  const safe = typeof value === "string" && /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: ReadonlyArray<Cell>): string => cells.map(cell).join(",")

/** A month's head says whether its lines are still to be checked. */
const monthHead = ({ from }: YearView, words: Words, month: string): string =>
  markedLine(words, month, from.find((one) => one.month === month)?.toBeChecked !== undefined)

export const yearCsv = (view: YearView, it: YearWords, words: Words): string => {
  const { terms, kept, rows } = view
  const { columns } = it
  const state =
    kept === null ? [it.trial] : [it.frozen, it.versionName(kept.version), kept.madeAt, kept.sha256]
  const heads = [
    columns.rank,
    columns.unit,
    ...terms.months.map(({ month }) => monthHead(view, words, month))
  ]
  const ends = [columns.score, columns.grade, columns.gives, columns.distance, columns.counted]
  return [
    line([it.title, it.yearOf(view.year), ...state]),
    line([it.missing.label, it.missing[terms.missing]]),
    line(["", it.terms.months, ...terms.months.map(({ weight }) => weight)]),
    line([...heads, ...ends]),
    ...rows.map(({ rank, unitName, months, score, grade, gives, distance, counted }) =>
      line([rank, unitName, ...months, score, grade, gives, distance, counted])
    )
  ].join("\r\n")
}

/** With the mark by which a spreadsheet knows its letters. */
export const csvUri = (text: string): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}\r\n`)}`
