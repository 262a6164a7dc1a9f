/** What a total is made of, as a person would add it up on paper. Full marks are only counted. */
import type {
  CategoryView,
  ExplanationView,
  LeafView,
  SourceCell
} from "@aiwei/domain/assessment/ExplanationView"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

const address = (source: SourceCell | null): string =>
  source === null ? "" : `${source.file} ${source.sheet}!${source.cell}`

const isZero = (points: string): boolean => /^0(\.0+)?$/.test(points)

/** A loss has a real minus sign; no loss is left blank, so that the eye finds the losses. */
const lossText = (points: string | null): string =>
  points === null || isZero(points) ? "" : `−${points}`

const isPlain = (leaf: LeafView): boolean =>
  leaf.points !== null && !leaf.notApplicable && isZero(leaf.deduction ?? "0")

const leafRow = (leaf: LeafView, words: Words) => [
  `  ${leaf.indicator}`,
  leaf.points === null ? words.notDone : leaf.points,
  leaf.worth,
  leaf.notApplicable ? "/" : lossText(leaf.deduction),
  leaf.reason ?? "",
  address(leaf.source)
]

const categoryRows = (category: CategoryView, words: Words) => {
  const told = category.leaves.filter((leaf) => !isPlain(leaf))
  const full = category.leaves.length - told.length
  return [
    [category.category, category.points, category.worth, lossText(category.deduction), "", ""],
    ...told.map((leaf) => leafRow(leaf, words)),
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
  const bonus = [
    words.bonus,
    view.bonus.points,
    view.bonus.max ?? "",
    "",
    view.bonus.reason ?? "",
    address(view.bonus.source)
  ]
  const rows = [...view.categories.flatMap((category) => categoryRows(category, words)), bonus]
  return [
    words.explanationTitle(view.unit.name, view.period, view.rank, view.of),
    "",
    table(heads, rows),
    "",
    `${view.equation} = ${view.total}`,
    ...(view.veto === null ? [] : [words.vetoedBecause(view.veto.text), address(view.veto.source)]),
    ...view.discrepancies.map((doubt) => words.discrepancy(doubt))
  ].join("\n")
}
