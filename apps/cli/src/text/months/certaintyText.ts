/** Intervals, reports about inspectors and crowding for the terminal; the number of rounds stands by every figure. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { StatisticsWords } from "../../words/months/statisticsWords.ts"

type Month = Outputs["uncertainty"]["month"]
type Crowding = Outputs["uncertainty"]["bunching"]
type Report = Outputs["inspectors"]["report"]
type Mean = Report["inspectors"][number]["leniency"]

const titled = (titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))

const simulated = (words: StatisticsWords, { simulation }: Month | Report): string =>
  words.simulated(simulation.seed, simulation.resamples, simulation.method)

export const uncertaintyText = (words: StatisticsWords, view: Month): string =>
  [
    table(
      titled([words.rank, words.unit, words.score, words.interval, words.ranks, words.next]),
      view.rows.map(({ rank, unitName, total, interval, ranks, next, rounds }) => [
        String(rank),
        unitName,
        total,
        interval === null ? words.tooFew(rounds) : `${interval.low}–${interval.high}`,
        ranks === null ? "" : `${ranks.low}–${ranks.high}`,
        next === null ? "" : next.real ? words.real : words.noReal
      ])
    ),
    simulated(words, view)
  ].join("\n")

/** "较同点位其他检查平均低 0.80 分": a difference, never a verdict. */
export const meanSaid = (words: StatisticsWords, { n, mean, interval }: Mean): string => {
  if (mean === null || interval === null) return words.tooFew(n)
  const size = mean.replace("-", "")
  if (mean.startsWith("-")) return words.lower(size, n, interval.low, interval.high)
  return mean === "0.00"
    ? words.level(n, interval.low, interval.high)
    : words.higher(size, n, interval.low, interval.high)
}

export const inspectorsText = (words: StatisticsWords, view: Report): string => {
  const said = (mean: Mean) => meanSaid(words, mean)
  const heads = [words.inspector, words.visits, words.leniency, words.drift, words.doubles]
  const people = table(
    titled([...heads, words.agreement]),
    view.inspectors.map((one) => [
      one.inspector,
      String(one.visits),
      said(one.leniency),
      `${one.drift.earlier.mean ?? "—"} → ${one.drift.later.mean ?? "—"}`,
      said(one.doubles),
      `${one.agreement.same}/${one.agreement.n}（${one.agreement.kappa ?? "—"}）`
    ])
  )
  const slots: Readonly<Record<string, string>> = words.slots
  const hours = table(
    titled([words.slot, words.leniency]),
    view.slots.map((one) => [slots[one.slot] ?? one.slot, said(one)])
  )
  const orders = table(
    titled([words.order, words.leniency]),
    view.orders.map((one) => [one.order === 5 ? "5+" : String(one.order), said(one)])
  )
  return [people, hours, orders, words.notBlame, simulated(words, view)].join("\n")
}

export const bunchingText = (words: StatisticsWords, view: Crowding): string =>
  table(
    titled([words.cut, words.below, words.above, words.expected, words.chance]),
    view.cuts.map((one) => [
      `${one.cut} ± ${one.window}`,
      String(one.below),
      String(one.above),
      one.expected,
      one.chance ?? words.tooFew(one.inWindow)
    ])
  )
