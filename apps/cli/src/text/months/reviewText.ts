/** A month's review for the terminal: what is noticed, who has approved, what is still missing. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { ReviewWords } from "../../words/months/reviewWords.ts"

type Shown = Outputs["publications"]["review"]
type Open = NonNullable<Shown["open"]>

const heads = (titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))

const openText = (words: ReviewWords, period: string, open: Open): ReadonlyArray<string> => {
  const named = (role: string) => words.roles[role] ?? role
  const { firstDay, lastDay, missing } = open
  const notice =
    firstDay === null || lastDay === null ? words.noNotice : words.notice(firstDay, lastDay)
  return [
    words.head(period, open.version, open.submittedAt, open.submittedBy),
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

export const reviewText = (words: ReviewWords, { period, open, past }: Shown): string =>
  [
    ...(open === null ? [words.none(period)] : openText(words, period, open)),
    ...(past.length === 0 ? [] : [words.past, pastText(words, past)])
  ].join("\n")
