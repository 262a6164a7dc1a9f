/** Appeals for the terminal: the list, and one with everything that became of it. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { AppealWords } from "../../words/months/appealWords.ts"
import type { Words } from "../../words/zh.ts"
import { markedLine } from "../markedLine.ts"

type Appeal = Outputs["appeals"]["show"]

const stateOf = (words: AppealWords, { state, outcome }: Appeal): string =>
  outcome === null ? words.states[state] : `${words.states[state]}：${words.outcomes[outcome]}`

const pointsOf = ({ points, worth }: Appeal): string => `${points ?? "—"}/${worth}`

export const appealsText = (
  words: AppealWords,
  cliWords: Words,
  rows: ReadonlyArray<Appeal>
): string =>
  rows.length === 0
    ? words.none
    : table(
        [
          words.no,
          words.period,
          words.unit,
          words.line,
          words.points,
          words.state,
          words.lodgedAt,
          words.id
        ].map((title) => ({ title })),
        rows.map((row) => [
          row.no,
          row.period,
          row.unitName,
          markedLine(cliWords, row.lineName, row),
          pointsOf(row),
          stateOf(words, row),
          row.lodgedAt,
          row.id
        ])
      )

const by = (name: string | null, at: string | null) => (at === null ? null : `${at} ${name ?? ""}`)

export const appealText = (words: AppealWords, cliWords: Words, row: Appeal): string => {
  const ended = row.state === "withdrawn" ? words.withdrawn : words.decided
  const asksForMore = row.correctedBy === null && row.outcome !== null && row.outcome !== "rejected"
  const facts: ReadonlyArray<readonly [string, string | null]> = [
    [words.unit, row.unitName],
    [words.line, `${row.code} ${markedLine(cliWords, row.lineName, row)} ${pointsOf(row)}`],
    [words.state, stateOf(words, row)],
    [words.text, row.text],
    [words.file, row.fileName],
    [words.lodged, by(row.lodgedBy, row.lodgedAt)],
    [words.until, row.lastDay],
    [words.accepted, by(row.acceptedBy, row.acceptedAt)],
    [ended, by(row.endedBy, row.endedAt)],
    [words.decision, row.decision],
    [words.reply, row.reply],
    [words.corrected, row.correctedBy === null ? null : words.byVersion(row.correctedVersion)]
  ]
  return [
    words.head(row.no, row.period, row.version),
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`${name}：${value}`])),
    ...(asksForMore ? [words.toCorrect(row.period)] : [])
  ].join("\n")
}
