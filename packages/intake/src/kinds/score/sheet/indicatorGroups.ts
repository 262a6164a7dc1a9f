/** Columns of a table with communities down the side, gathered by the indicator they belong to. */
import { addressOf } from "@aiwei/workbook/address"

import { compact, tidy } from "../../../cells/cellText.ts"
import { parseThousandths } from "../../../cells/exact.ts"
import { type Table } from "../../../table/Table.ts"
import { partAt } from "../shape/partRows.ts"
import { type IndicatorColumn, type ScoreShape } from "../shape/ScoreShape.ts"
import { groupSays, type Part } from "../shape/scoreWords.ts"
import { cellsMean } from "./cellsMean.ts"
import type { SheetIndicator } from "./ScoreSheet.ts"

export interface Group {
  readonly indicator: SheetIndicator
  readonly parts: ReadonlyArray<{ readonly column: number; readonly part: Part }>
}

const sides = { points: "points", deductions: "deduction" } as const

const numbering =
  /^[(（]?(?:\d{1,2}(?:[.．-]\d{1,2}){0,2}|[一二三四五六七八九十]{1,3})(?:[)）、.．]\s*|\s+|(?<=\d[.．-]\d{1,2}))(?=\D)/u

const keyOf = ({ label, category }: IndicatorColumn): string => `${category}|${compact(label)}`

/** Columns by indicator: one, or 得分 / 扣分 / 原因 of the same one. */
export const groupsOf = (
  shape: ScoreShape,
  cells: "points" | "deductions",
  rowPoints: ReadonlyMap<number, number>
): ReadonlyArray<Group> =>
  [...Map.groupBy(shape.indicators, keyOf).values()].flatMap((columns): ReadonlyArray<Group> => {
    const [first] = columns
    if (first === undefined) return []
    const written = columns.map(({ points }) => points).find((points) => points !== null)
    const points = written == null ? rowPoints.get(first.heading.column) : parseThousandths(written)
    return [
      {
        indicator: {
          label: tidy(first.label).replace(numbering, ""),
          category: first.category === null ? null : compact(first.category).replace(numbering, ""),
          points: points ?? null,
          cell: addressOf(first.heading.row, first.heading.column),
          column: first.heading.column
        },
        parts: columns.map(({ heading, part }) => ({
          column: heading.column,
          part: part ?? sides[cells]
        }))
      }
    ]
  })

/** What bare numbers are: by sub-headings, by the group over them, or by themselves. */
export const meaningOf = (shape: ScoreShape, table: Table, data: ReadonlyArray<number>) => {
  const ofRows = data.map((row) => partAt(shape, table.grid, row))
  const parts = new Set([...shape.indicators.map(({ part }) => part), ...ofRows])
  if (parts.has("points")) return "points" as const
  if (parts.has("deduction")) return "deductions" as const
  const group = shape.indicators
    .flatMap(({ heading }) => heading.path.slice(0, -1))
    .map(groupSays)
    .find((p) => p !== null)
  if (group === "points") return "points" as const
  const samples = data.flatMap((row) =>
    shape.indicators.map(({ heading, points }) => ({
      cell: table.grid.cell(row, heading.column),
      full: points === null ? null : parseThousandths(points)
    }))
  )
  return group === "deduction" ? ("deductions" as const) : cellsMean(samples, table.names)
}
