/** What a total is made of, as a person would add it up on paper. Full marks are only counted. */
import type {
  CategoryView,
  ExplanationView,
  LeafEdit,
  LeafView,
  SourceCell
} from "@aiwei/domain/assessment/ExplanationView"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"
import { cellPlace } from "./cellPlace.ts"
import { markedBy } from "./markedLine.ts"

const address = (source: SourceCell | null): string => (source === null ? "" : cellPlace(source))

const isZero = (points: string): boolean => /^0(\.0+)?$/.test(points)

/** A loss has a real minus sign; no loss is left blank, so that the eye finds the losses. */
const lossText = (points: string | null): string =>
  points === null || isZero(points) ? "" : `−${points}`

/** The cell a value was read from, or whose hand it is. */
const origin = (
  words: Words,
  { source, edit }: { readonly source: SourceCell | null; readonly edit: LeafEdit | null }
): string =>
  edit === null ? address(source) : words.byHand(edit.by, edit.at.slice(0, 10), edit.reason)

const isPlain = (leaf: LeafView): boolean =>
  leaf.edit === null && leaf.points !== null && !leaf.notApplicable && isZero(leaf.deduction ?? "0")

type Marked = ReturnType<typeof markedBy>

const leafRow = (leaf: LeafView, marked: Marked, words: Words) => [
  `  ${marked(leaf.indicator, leaf.indicatorCode)}`,
  leaf.points === null ? words.notDone : leaf.points,
  leaf.worth,
  leaf.notApplicable ? "/" : lossText(leaf.deduction),
  leaf.reason ?? "",
  origin(words, leaf)
]

const categoryRows = (category: CategoryView, marked: Marked, words: Words) => {
  const told = category.leaves.filter((leaf) => !isPlain(leaf))
  const full = category.leaves.length - told.length
  return [
    [category.category, category.points, category.worth, lossText(category.deduction), "", ""],
    ...told.map((leaf) => leafRow(leaf, marked, words)),
    ...(full === 0 ? [] : [[`  ${words.fullMarks(full)}`, "", "", "", "", ""]])
  ]
}

export const explanationText = (words: Words, view: ExplanationView): string => {
  const heads = [
    { title: words.indicator },
    { title: words.points, align: "right" },
    { title: words.worth, align: "right" },
    { title: words.deduction, align: "right" },
    { title: words.reason },
    { title: words.source }
  ] as const
  const marked = markedBy(words, view.toBeChecked)
  const bonus = [
    words.bonus,
    view.bonus.points,
    view.bonus.max ?? "",
    "",
    view.bonus.reason ?? "",
    origin(words, view.bonus)
  ]
  const rows = [
    ...view.categories.flatMap((category) => categoryRows(category, marked, words)),
    bonus
  ]
  const { vetoLifted: lifted } = view
  return [
    words.explanationTitle(view.unit.name, view.period, view.rank, view.of),
    "",
    table(heads, rows),
    "",
    `${view.equation} = ${view.total}`,
    ...(view.veto === null ? [] : [words.vetoedBecause(view.veto.text), origin(words, view.veto)]),
    ...(lifted === null
      ? []
      : [words.vetoLifted(lifted.by, lifted.at.slice(0, 10), lifted.reason)]),
    ...view.discrepancies.map((doubt) => words.discrepancy(doubt))
  ].join("\n")
}
