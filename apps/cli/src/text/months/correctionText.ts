/** What a correction changed, for the terminal: old and new beside each other, and what was recorded otherwise. */
import type { Cli } from "../../Cli.ts"
import { table } from "../../table.ts"
import {
  type Change,
  type CorrectionWords,
  correctionWords,
  type Difference
} from "../../words/months/correctionWords.ts"
import { markedLine } from "../markedLine.ts"

const turned = (name: string, before: string, now: string) => `${name} ${before}→${now}`

const whatOf = (cli: Cli, said: CorrectionWords, change: Change): string => {
  const { what, indicator } = change
  const name = indicator === null ? null : markedLine(cli.words, indicator, change)
  if (what === "indicator") return name ?? ""
  return name === null ? said.kinds[what] : `${name} ${said.kinds[what]}`
}

const valueOf = (said: CorrectionWords, { what }: Change, value: string | null): string => {
  if (value === null) return what === "veto" || what === "community" ? said.none : "—"
  if (what === "veto" || what === "community") return said.yes
  return what === "standing" && Object.hasOwn(said.standings, value)
    ? said.standings[value as keyof CorrectionWords["standings"]]
    : value
}

const whyOf = (cli: Cli, said: CorrectionWords) => (change: Change) => {
  const because = change.nowReason === null ? "" : ` ${change.nowReason}`
  const value = (side: string | null) => valueOf(said, change, side)
  return `${turned(whatOf(cli, said, change), value(change.before), value(change.now))}${because}`
}

const reasonsOf = (
  cli: Cli,
  said: CorrectionWords,
  { grade, why }: Difference["rows"][number]
): string => {
  const grades = [grade.before, grade.now].map((one) => one ?? said.none) as [string, string]
  const other = grade.before === grade.now ? [] : [turned(said.grade, ...grades)]
  return [...other, ...why.map(whyOf(cli, said))].join(said.between)
}

export const correctionText = (cli: Cli, view: Difference): string => {
  const said = correctionWords(cli)
  const { period, version, reason, appeals, whole, rows } = view
  if (rows.length === 0 && whole.length === 0) return said.unchanged(period, version)
  return [
    said.head(period, version, reason ?? ""),
    ...(appeals.length === 0 ? [] : [said.appeals(appeals.join("、"))]),
    ...whole.map(
      ({ what, before, now }) =>
        `${said.whole} ${turned(said.months[what], before ?? said.none, now ?? said.none)}`
    ),
    table(
      said.heads.map((title) => ({ title })),
      rows.map((row) => [
        row.unitName,
        row.total.before,
        row.total.now,
        row.rank.before,
        row.rank.now,
        reasonsOf(cli, said, row)
      ])
    )
  ].join("\n")
}
