/** Inspections, evidence and the ledger for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"
import type { FoundView } from "@aiwei/domain/evidence/EvidenceView"

import { table } from "../../table.ts"
import type { EvidenceWords } from "../../words/evidence/evidenceWords.ts"
import type { Words } from "../../words/zh.ts"
import { markedLine } from "../markedLine.ts"

type Inspections = Outputs["inspections"]["list"]
type Items = Outputs["evidence"]["list"]
type Ledger = Outputs["ledger"]["list"]
type Item = Items["rows"][number]
type Recorded = Pick<Item, "withdrawn">

const stateText = (words: EvidenceWords, { withdrawn }: Recorded): string =>
  withdrawn === null ? words.counts : words.withdrawn(withdrawn.by, withdrawn.at, withdrawn.reason)

/** What was found, in one phrase. */
export const foundText = (
  words: EvidenceWords,
  { found }: { readonly found: FoundView }
): string => {
  const { says, missing, times, points, value, share, score, scorer, done, checked } = found
  if (says === "notApplicable") return words.notApplicable
  if (missing === true) return words.missing
  if (times !== undefined) return words.times(times)
  if (points !== undefined) return words.taken(points)
  if (value !== undefined) return value
  if (share !== undefined) return words.share(share.yes, share.of)
  if (score !== undefined)
    return `${words.score(score)}${scorer === undefined ? "" : ` (${scorer})`}`
  if (done !== undefined) return words.done(done.done, done.planned)
  return words.checked((checked ?? []).join(", "))
}

const more = (words: EvidenceWords, next: string | null): ReadonlyArray<string> =>
  next === null ? [] : [words.more(next)]

const heads = (titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))

const listed = (
  words: EvidenceWords,
  titles: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  next: string | null
): string =>
  rows.length === 0 ? words.none : [table(heads(titles), rows), ...more(words, next)].join("\n")

export const inspectionsText = (words: EvidenceWords, { rows, next }: Inspections): string =>
  listed(
    words,
    [words.id, words.day, words.kind, words.unit, words.inspectors, words.lines, words.state],
    rows.map((row) => [
      row.id,
      `${row.day}${row.time === null ? "" : ` ${row.time}`}`,
      words.kinds[row.kind],
      row.unitId,
      row.inspectors.join("、"),
      row.indicators === null ? words.all : row.indicators.join(", "),
      stateText(words, row)
    ]),
    next
  )

export const itemsText = (words: EvidenceWords, cliWords: Words, { rows, next }: Items): string =>
  listed(
    words,
    [
      words.id,
      words.unit,
      words.indicator,
      words.rule,
      words.found,
      words.where,
      words.source,
      words.state
    ],
    rows.map((row) => [
      row.id,
      row.unitId,
      markedLine(cliWords, row.indicator, row),
      row.rule ?? "",
      foundText(words, row),
      row.spot ?? "",
      words.sources[row.source],
      stateText(words, row)
    ]),
    next
  )

export const ledgerText = (words: EvidenceWords, { rows, next }: Ledger): string =>
  listed(
    words,
    [words.id, words.unit, words.kind, words.points, words.reason, words.state],
    rows.map((row) => [
      row.id,
      row.unitId,
      words.ledgerKinds[row.kind],
      row.veto ?? row.points,
      row.reason,
      stateText(words, row)
    ]),
    next
  )

export const inspectionText = (
  words: EvidenceWords,
  cliWords: Words,
  shown: Outputs["inspections"]["show"]
): string =>
  [
    inspectionsText(words, { rows: [shown], next: null }),
    "",
    itemsText(words, cliWords, { rows: shown.findings, next: null })
  ].join("\n")

type Told = Pick<Outputs["evidence"]["add"], "period" | "unit" | "laterThan" | "lines">

/** What a record came to: its lines as they count now. */
export const toldText = (words: EvidenceWords, cliWords: Words, id: string, told: Told): string =>
  [
    words.recorded(id, told.unit.name, told.period),
    ...told.lines.map(({ indicator, counted, of, standing, ...mark }) => {
      const line = markedLine(cliWords, indicator, mark)
      return words.line(line, counted, of) + words.standings[standing]
    }),
    ...(told.laterThan === null ? [] : [words.later(told.laterThan)])
  ].join("\n")

export const tookBackText = (
  words: EvidenceWords,
  { id, laterThan }: Outputs["evidence"]["withdraw"]
): string =>
  [words.tookBack(id), ...(laterThan === null ? [] : [words.later(laterThan)])].join("\n")
