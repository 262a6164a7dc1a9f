/** The what-if bench for the terminal: those who move, and how much the ranks hang on each weight. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { StatisticsWords } from "../../words/months/statisticsWords.ts"

type Shown = Outputs["whatIf"]["month"]
type Weights = Outputs["whatIf"]["weights"]

const titled = (titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))
const text = (value: number | string | null): string => (value === null ? "—" : String(value))
const signed = (n: number | null): string => (n === null ? "—" : n > 0 ? `+${n}` : String(n))

export const whatIfText = (words: StatisticsWords, view: Shown): string =>
  [
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

export const weightsText = (words: StatisticsWords, view: Weights): string =>
  [
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
