/** What somebody holds with whom could take it over, and the sheet of a handover. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { HandoverWords } from "../words/handoverWords.ts"

type Page = Outputs["handovers"]["preview"]
type Row = Page["rows"][number]
type Sheet = Outputs["handovers"]["show"]
type Listed = Outputs["handovers"]["list"]["rows"][number]

const rowsText = (words: HandoverWords, lang: "zh" | "en", rows: ReadonlyArray<Row>): string =>
  table(
    [
      { title: words.kind },
      { title: words.name },
      { title: words.place },
      { title: words.since },
      { title: words.proposal },
      { title: words.why }
    ],
    rows.map(({ kind, name, dutyName, placePath, since, proposal }) => [
      words.kinds[kind],
      kind === "duty" ? (dutyName?.[lang] ?? name) : name,
      placePath,
      since,
      proposal?.name ?? null,
      proposal && words.because(words.rules[proposal.rule], proposal.at, proposal.holds)
    ])
  )

const byPostText = (
  words: HandoverWords,
  lang: "zh" | "en",
  rows: Page["exOfficio"]
): ReadonlyArray<string> =>
  rows.length === 0
    ? []
    : [
        words.byPost(rows.length),
        table(
          [words.kind, words.name, words.place, words.post].map((title) => ({ title })),
          rows.map(({ kind, name, dutyName, placePath, postUnitName, postKind }) => [
            words.kinds[kind],
            dutyName?.[lang] ?? name,
            placePath,
            words.byPostOf(postUnitName, words.postKinds[postKind])
          ])
        )
      ]

export const previewText = (
  words: HandoverWords,
  lang: "zh" | "en",
  { person, day, total, beyond, exOfficio }: Page,
  rows: ReadonlyArray<Row>
): string => {
  const byName =
    rows.length === 0
      ? [words.nothingHeld(person.name, day)]
      : [words.held(person.name, day, { count: total, beyond }), rowsText(words, lang, rows)]
  return [...byName, ...byPostText(words, lang, exOfficio)].join("\n")
}

export const sheetText = (words: HandoverWords, sheet: Sheet): string => {
  const lines = sheet.lines.map((line) => [
    String(line.lineNo),
    words.kinds[line.kind],
    line.name,
    line.placePath,
    line.since,
    line.successorName ?? words.outcomes[line.outcome]
  ])
  const columns = [words.no, words.kind, words.name, words.place, words.since, words.successor]
  return [
    words.title(sheet.officeName),
    words.head(sheet),
    table(
      columns.map((title) => ({ title })),
      lines
    ),
    words.sums(sheet.counts),
    ...(sheet.beyond > 0 ? [words.beyond(sheet.beyond)] : []),
    ...sheet.signatures.map(words.sign)
  ].join("\n")
}

export const handoversText = (words: HandoverWords, rows: ReadonlyArray<Listed>): string => {
  if (rows.length === 0) return words.noHandovers
  const { id, day, person, reason, docNo, lines, open } = words
  return table(
    [id, day, person, reason, docNo, lines, open].map((title) => ({ title })),
    rows.map((row) => [
      row.id,
      row.onDay,
      row.personName,
      words.reasons[row.reason],
      row.docNo,
      String(row.lineCount),
      String(row.openCount)
    ])
  )
}
