/** The what-if bench for the terminal: those who move, and how much the ranks hang on each weight. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../../Cli.ts"
import { table } from "../../table.ts"
import { type StatisticsWords, statisticsWords } from "../../words/months/statisticsWords.ts"
import { linesToCheckText } from "./linesToCheckText.ts"

type Shown = Outputs["whatIf"]["month"]
type Weights = Outputs["whatIf"]["weights"]

const titled = (titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))
const text = (value: number | string | null): string => (value === null ? "—" : String(value))
const signed = (n: number | null): string => (n === null ? "—" : n > 0 ? `+${n}` : String(n))

const triedText = (words: StatisticsWords, { triedToBeChecked: codes }: Shown) =>
  codes === undefined ? [] : [words.triedToCheck(codes.length)]

export const whatIfText = (cli: Cli, view: Shown): string => {
  const words = statisticsWords(cli)
  return [
    ...linesToCheckText(cli, view.toBeChecked),
    ...triedText(words, view),
    table(
      titled([
        words.unit,
        words.before,
        words.after,
        words.places,
        words.beforeTotal,
        words.afterTotal
      ]),
      view.rows.map(({ unitName, before, after, places }) => [
        unitName,
        text(before.rank),
        text(after.rank),
        signed(places),
        text(before.total),
        text(after.total)
      ])
    ),
    words.moved(view.moved, view.farthest, view.rescored),
    words.unlike(view.unlike)
  ]
    .filter((line) => line !== "")
    .join("\n")
}

export const weightsText = (cli: Cli, view: Weights): string => {
  const words = statisticsWords(cli)
  return [
    ...linesToCheckText(cli, view.toBeChecked),
    table(
      titled([
        words.category,
        words.percent,
        words.movedColumn,
        words.farthest,
        words.sameFirst,
        words.sameLast
      ]),
      view.steps.map((step) => [
        step.category,
        `${step.percent} %`,
        String(step.moved),
        String(step.farthest),
        step.sameFirst ? words.yes : "",
        step.sameLast ? words.yes : ""
      ])
    ),
    words.unlike(view.unlike)
  ]
    .filter((line) => line !== "")
    .join("\n")
}
