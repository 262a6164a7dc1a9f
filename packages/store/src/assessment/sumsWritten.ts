/**
 * The sums of some units as they were just written, against every category of the scheme: what `sumsOf` would
 * read. Undefined where one of the units has no sum at all: it may still be in the month by its tally.
 */
import type { CategorySum } from "@aiwei/domain/assessment/CategorySum"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Indicator } from "@aiwei/domain/scheme/Indicator"
import { Points } from "@aiwei/domain/shared/Points"
import { Schema } from "effect"

export const WrittenSum = Schema.Struct({
  unitId: OrgUnitId,
  category: Schema.String,
  points: Points,
  notApplicable: Points,
  leavesNotApplicable: Schema.Int,
  done: Schema.Int,
  deducted: Schema.Int,
  outside: Points,
  reduced: Points,
  blocks: Schema.Int
})
type WrittenSum = typeof WrittenSum.Type

interface Category {
  readonly category: string
  readonly worth: number
  readonly lines: number
}

/** In the order of the scheme. */
const categoriesOf = (indicators: ReadonlyArray<Indicator>): ReadonlyArray<Category> => {
  const inOrder = indicators.toSorted((a, b) => a.ordinal - b.ordinal)
  return [...Map.groupBy(inOrder, ({ category }) => category)].map(([category, lines]) => ({
    category,
    worth: lines.reduce((sum, { worth }) => sum + worth, 0),
    lines: lines.length
  }))
}

const sumOf = (
  unitId: OrgUnitId,
  { category, worth, lines }: Category,
  row: WrittenSum | undefined
): CategorySum => ({
  unitId,
  category,
  points: row?.points ?? Points.make(0),
  applicable: Points.make(worth - (row?.notApplicable ?? 0) - (row?.outside ?? 0)),
  notApplicable: row?.notApplicable ?? Points.make(0),
  reducedBy: row?.reduced ?? Points.make(0),
  blocks: row?.blocks ?? 0,
  deducted: row?.deducted ?? 0,
  notDone: lines - (row?.done ?? 0) - (row?.leavesNotApplicable ?? 0)
})

export const sumsWritten = (
  indicators: ReadonlyArray<Indicator>,
  unitIds: ReadonlyArray<OrgUnitId>,
  rows: ReadonlyArray<WrittenSum>
): ReadonlyArray<CategorySum> | undefined => {
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId)
  if (unitIds.some((unitId) => !byUnit.has(unitId))) return undefined
  const categories = categoriesOf(indicators)
  return [...byUnit].flatMap(([unitId, own]) => {
    const known = new Map(own.map((row) => [row.category, row]))
    return categories.map((category) => sumOf(unitId, category, known.get(category.category)))
  })
}
