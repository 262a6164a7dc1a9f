/** A year, its distance to a pass line, the register of awards and who is eligible, for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../../Cli.ts"
import { table } from "../../table.ts"
import { type YearWords, yearWords } from "../../words/months/yearWords.ts"
import { markedBy } from "../markedLine.ts"
import { linesToCheckText } from "./linesToCheckText.ts"

const titles = (...names: ReadonlyArray<string>) => names.map((title) => ({ title }))

export const yearText = (cli: Cli, { rows, from }: Outputs["appraisals"]["preview"]): string => {
  const it = yearWords(cli)
  const toCheck = from.flatMap(({ toBeChecked }) => toBeChecked ?? [])
  return [
    ...linesToCheckText(cli, toCheck),
    table(
      titles(it.rank, it.unit, it.score, it.grade, it.gives, it.distance, it.counted, it.missing),
      rows.map((row) => [
        row.rank,
        row.unitName,
        row.score,
        row.grade,
        row.gives,
        row.distance,
        row.counted,
        row.missing.join(" ")
      ])
    )
  ].join("\n")
}

type Target = Outputs["appraisals"]["target"]["rows"][number]

const neededOf = (it: YearWords, { needed, score }: Target): string | number | null => {
  if (score === null) return null
  return needed === null ? it.out : needed === 0 ? it.passed : needed
}

const most = 3

export const targetText = (cli: Cli, view: Outputs["appraisals"]["target"]): string => {
  const it = yearWords(cli)
  const marked = markedBy(cli.words, view.toBeChecked)
  return [
    table(
      titles(it.unit, it.score, it.distance, it.needed, it.mean, it.lines),
      view.rows.map((row) => [
        row.unitName,
        row.score,
        row.distance,
        neededOf(it, row),
        row.mean,
        row.lines
          .slice(0, most)
          .map(({ code, gain }) => marked(`${code} +${gain}`, code))
          .join("  ")
      ])
    ),
    it.simulation
  ].join("\n")
}

export const awardsText = (it: YearWords, rows: Outputs["awards"]["list"]): string =>
  rows.length === 0
    ? it.none
    : table(
        titles(it.year, it.unit, it.title, it.level, it.grantor, it.streak, it.recheck, it.id),
        rows.map((row) => [
          row.year,
          row.unitName,
          row.title,
          it.levels[row.level],
          row.grantor,
          row.streak,
          row.recheckYear !== null && row.recheckDue ? it.due(row.recheckYear) : row.recheckYear,
          row.id
        ])
      )

export const eligibleText = (it: YearWords, rows: Outputs["awards"]["eligible"]): string =>
  table(
    titles(it.rank, it.unit, it.score, it.result, it.distance, it.missing),
    rows.map((row) => [
      row.rank,
      row.unitName,
      row.score,
      it.why[row.why],
      row.distance,
      row.missing.length
    ])
  )
