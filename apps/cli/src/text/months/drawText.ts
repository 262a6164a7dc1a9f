/** Draws for the terminal: the list, who is sent where, what was left out. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { StatisticsWords } from "../../words/months/statisticsWords.ts"

type Shown = Outputs["draws"]["preview"]
type Plans = Outputs["draws"]["plans"]
type Line = Outputs["draws"]["list"]["rows"][number]

const titled = (titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))

const shownTicket = 12

export const drawText = (words: StatisticsWords, draw: Shown): string => {
  const { inputs, result } = draw
  const names = new Map(result.people.map(({ key, name }) => [key, name]))
  const sent = Map.groupBy(result.sent, ({ site }) => site)
  const rows = result.list.map((site, at) => [
    String(at + 1),
    site.name,
    site.stratum,
    site.must ? words.must : "",
    (sent.get(site.key) ?? []).map(({ person }) => names.get(person) ?? person).join("、"),
    site.ticket.slice(0, shownTicket)
  ])
  const heads = [words.no, words.site, words.kind, words.must, words.people, words.ticket]
  const strata = table(
    titled([words.kind, words.wanted, words.candidates, words.leftOut]),
    result.strata.map((one) => [
      one.stratum,
      String(one.wanted),
      String(one.candidates),
      String(one.leftOut)
    ])
  )
  return [
    words.drawHead(inputs.plan.name, inputs.seed, inputs.day),
    table(titled(heads), rows),
    strata,
    words.hashes(draw.candidatesSha256, draw.resultSha256)
  ].join("\n")
}

export const drawsText = (words: StatisticsWords, rows: ReadonlyArray<Line>): string =>
  table(
    titled([words.id, words.day, words.name, words.seed, words.drawn]),
    rows.map(({ id, day, name, seed, drawn }) => [id, day, name, seed, String(drawn)])
  )

const sizes = ["small", "medium", "large"] as const

export const plansText = (words: StatisticsWords, { city }: Plans): string => {
  const rows = city.lines.map((line) => [
    line.kind,
    ...sizes.map((size) => String(line.counts[size]))
  ])
  const totals = [words.total, ...sizes.map((size) => String(city.totals[size]))]
  const heads = titled([words.kind, ...sizes.map((size) => words.sizes[size])])
  return [`${city.source} [${words.statuses[city.status]}]`, table(heads, [...rows, totals])].join(
    "\n"
  )
}
