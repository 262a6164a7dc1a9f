/** Blind doubles for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { EvidenceWords } from "../../words/evidence/evidenceWords.ts"

type Double = Outputs["inspections"]["beginDouble"]
type Doubles = Outputs["inspections"]["doubles"]
type Own = Outputs["inspections"]["ownDoubles"]

const rowsOf = (
  { none }: EvidenceWords,
  titles: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): string =>
  rows.length === 0
    ? none
    : table(
        titles.map((title) => ({ title })),
        rows
      )

const bare = (account: string): string => account.slice(account.indexOf(":") + 1)

/** What became of it, as it stands now. */
export const doubleText = ({ doubleSteps: said }: EvidenceWords, double: Double): string => {
  const { outcome, announcedBy, inspectionId: id, account } = double
  if (outcome === "givenUp") return said.givenUp(id)
  if (outcome === "takenBack") return said.takenBack(id, bare(account))
  return announcedBy === null ? said.begun(id) : said.announced(id, bare(account))
}

export const doublesText = (words: EvidenceWords, { doubles, scorers }: Doubles): string => {
  const { doubleSteps: said } = words
  const rows = doubles.map(({ account, displayName, announcedBy, begunAt, outcome, doubleId }) => [
    bare(account),
    displayName ?? "—",
    begunAt,
    announcedBy === null ? "—" : bare(announcedBy),
    said.outcomes[outcome ?? "open"],
    doubleId ?? "—"
  ])
  const free = scorers.map(({ account, displayName }) => `${account} (${displayName})`).join("、")
  return [rowsOf(words, said.heads, rows), said.free(free)].join("\n")
}

export const ownDoublesText = (words: EvidenceWords, own: Own): string =>
  rowsOf(
    words,
    [words.id, words.unit, words.day, words.kind, words.doubleSteps.by],
    own.map(({ inspection, unit, day, kind, announcedBy }) => [
      inspection,
      unit.name,
      day,
      words.kinds[kind],
      announcedBy === null ? "—" : bare(announcedBy)
    ])
  )
