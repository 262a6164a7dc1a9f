/** What stands behind the leaves of an explanation: parts, rounds and evidence, one line each. */
import type { ExplanationView, LeafView } from "@aiwei/domain/assessment/ExplanationView"

import type { EvidenceWords } from "../../words/evidence/evidenceWords.ts"
import type { Words } from "../../words/zh.ts"
import { cellPlace } from "../cellPlace.ts"
import { markedBy } from "../markedLine.ts"
import { foundText } from "./evidenceText.ts"

type Worked = NonNullable<LeafView["worked"]>
type Part = Worked["parts"][number]
type Entry = NonNullable<ExplanationView["beyond"]>["ledger"][number]
type Piece = Part["evidence"][number]

const pieceText = (words: EvidenceWords, piece: Piece): string => {
  const { place, spot, clause, note, reference, photo } = piece
  const told = [place, spot, clause, note, reference, photo?.name ?? null]
  const from = piece.readFrom === null ? "" : `（${cellPlace(piece.readFrom)}）`
  return `      ${[foundText(words, piece), ...told.flatMap((text) => text ?? [])].join("，")}${from}`
}

const roundText = (words: EvidenceWords, { round, recorded, source, edit }: Part): string => {
  if (round !== null) {
    return `${round.day} ${words.kinds[round.kind]} ${round.inspectors.join("、")}`
  }
  if (!recorded) return words.wholeMonth
  const from = edit?.by ?? (source === null ? "" : cellPlace(source))
  return `${words.sheetScore} ${from}`.trimEnd()
}

const partText = (words: EvidenceWords, part: Part): ReadonlyArray<string> => {
  const rule = part.rule === null ? words.what[part.what] : `${part.rule.code} ${part.rule.text}`
  const from = part.what === "start" ? "" : `（${roundText(words, part)}）`
  return [
    `    ${part.points}  ${rule}${from}`,
    ...part.evidence.map((piece) => pieceText(words, piece))
  ]
}

type Marked = ReturnType<typeof markedBy>

const leafText = (
  words: EvidenceWords,
  marked: Marked,
  leaf: LeafView,
  worked: Worked
): ReadonlyArray<string> => [
  `  ${leaf.indicatorCode} ${marked(leaf.indicator, leaf.indicatorCode)} ${leaf.points ?? ""}${words.standings[worked.standing]}`,
  ...(worked.differs === true ? [`    ${words.evidenceDiffers}`] : []),
  ...worked.parts.flatMap((part) => partText(words, part)),
  ...worked.unused.map((piece) => `${pieceText(words, piece)}（${words.unused}）`)
]

const givenText = (
  words: EvidenceWords,
  { kind, points, veto, reason, reference, photo }: Entry
): string => {
  const told = [reason, reference, photo?.name ?? null].flatMap((text) => text ?? [])
  return `  ${words.ledgerKinds[kind]} ${veto ?? points}（${told.join("，")}）`
}

/** Only of leaves that lost something or did not come about by themselves. */
const isTold = ({ deduction, worked }: LeafView): boolean =>
  worked !== undefined &&
  (worked.differs === true ||
    worked.counts !== "own" ||
    worked.unused.length > 0 ||
    !/^0(\.0+)?$/.test(deduction ?? ""))

export const workedText = (
  words: EvidenceWords,
  cliWords: Words,
  view: ExplanationView
): ReadonlyArray<string> => {
  const marked = markedBy(cliWords, view.toBeChecked)
  const leaves = view.categories.flatMap((category) => category.leaves).filter(isTold)
  const { beyond } = view
  const beside =
    beyond === undefined
      ? []
      : [
          ...beyond.ledger.map((entry) => givenText(words, entry)),
          ...(/[1-9]/.test(beyond.penalty) ? [words.penalty(beyond.penalty)] : []),
          ...(beyond.grade === null ? [] : [words.grade(beyond.grade)]),
          ...beyond.vetoes.map(({ text, lines }) => words.veto(text, lines.join(", "))),
          ...(beyond.blockedBy.length === 0 ? [] : [words.blocked(beyond.blockedBy.join(", "))])
        ]
  const told = leaves.flatMap((leaf) =>
    leaf.worked === undefined ? [] : leafText(words, marked, leaf, leaf.worked)
  )
  return told.length + beside.length === 0 ? [] : ["", ...told, ...beside]
}
