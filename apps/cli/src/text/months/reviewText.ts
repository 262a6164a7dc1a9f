/** A month's review for the terminal: what is noticed, who has approved, what is still missing. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../../Cli.ts"
import { table } from "../../table.ts"
import { type ReviewWords, reviewWords } from "../../words/months/reviewWords.ts"
import { linesToCheckText } from "./linesToCheckText.ts"

type Shown = Outputs["publications"]["review"]
type Open = NonNullable<Shown["open"]>

const heads = (titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))

const openText = (cli: Cli, period: string, open: Open): ReadonlyArray<string> => {
  const words = reviewWords(cli)
  const named = (role: string) => words.roles[role] ?? role
  const { firstDay, lastDay, missing } = open
  const notice =
    firstDay === null || lastDay === null ? words.noNotice : words.notice(firstDay, lastDay)
  return [
    words.head(period, open.version, open.submittedAt, open.submittedBy),
    ...linesToCheckText(cli, open.toBeChecked),
    notice,
    ...open.approvals.map(({ role, approvedBy, approvedAt }) =>
      words.approved(named(role), approvedBy, approvedAt)
    ),
    ...(missing.approvals.length === 0
      ? []
      : [words.missing(missing.approvals.map(named).join("、"))]),
    ...(open.changed ? [words.changed] : []),
    ...(open.ready ? [words.ready(period)] : []),
    table(
      heads([words.rank, words.unit, words.total]),
      open.rows.map((row) => [row.rank, row.unitName, row.total])
    )
  ]
}

const pastText = (words: ReviewWords, past: Shown["past"]): string =>
  table(
    heads([words.at, words.version, words.state, words.by, words.reason]),
    past.map((row) => [
      row.endedAt,
      row.version,
      words.states[row.state],
      row.endedBy,
      row.endedReason ?? row.reason
    ])
  )

export const reviewText = (cli: Cli, { period, open, past }: Shown): string => {
  const words = reviewWords(cli)
  return [
    ...(open === null ? [words.none(period)] : openText(cli, period, open)),
    ...(past.length === 0 ? [] : [words.past, pastText(words, past)])
  ].join("\n")
}
