/** Room for the widest cell address of an explanation, in px, so that the figures before it stand in line. */
import type { ExplanationView } from "@aiwei/domain/assessment/ExplanationView"

// Of the 12 px face in which cell addresses are set: a Latin sign, a Chinese one, the padding, and the
// widest that leaves room for the names.
const narrow = 7.4
const wide = 12
const around = 12
const most = 128

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? wide : narrow), around)

export const refWidth = ({ categories, bonus, veto }: ExplanationView): number => {
  const sources = [
    ...categories.flatMap((category) => category.leaves.map((leaf) => leaf.source)),
    bonus.source,
    veto?.source ?? null
  ].filter((source) => source !== null)
  const widths = sources.map(({ sheet, cell }) => widthOf(`${sheet}!${cell}`))
  return Math.ceil(Math.min(most, Math.max(44, ...widths)))
}
