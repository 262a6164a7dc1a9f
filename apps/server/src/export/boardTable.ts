/** A month's indicators against its communities as a table: what was lost, and why a cell has no number. */
import type { MatrixCell, MatrixRow, MatrixView } from "@aiwei/domain/assessment/board/BoardViews"
import { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { Effect } from "effect"

import { type Column, tableOf } from "./ExportTable.ts"
import type { ExportWanted } from "./ExportWanted.ts"

/** Every community of the largest office there is: a file is never a part. */
const everybody = 1_000_000

const cellText = (cell: MatrixCell | null | undefined): string | null => {
  if (cell == null) return "0.00"
  if (cell.mark === "notApplicable") return "/"
  return cell.mark === "notDone" ? null : cell.lost
}

const checkColumns = ({ toBeChecked }: MatrixView): ReadonlyArray<Column<MatrixRow>> =>
  toBeChecked === undefined
    ? []
    : [
        {
          field: "toBeChecked",
          heading: "数据状态",
          of: ({ code }) => (toBeChecked.includes(code) ? "待核对" : null)
        }
      ]

export const boardTable = ({ office, period }: ExportWanted) =>
  Effect.gen(function* () {
    const [rankings, boards] = [yield* Rankings, yield* MonthBoards]
    const month = period ?? (yield* rankings.periods(office))[0]?.period
    if (month === undefined) return tableOf("指标看板", [], [])
    const view = yield* boards.matrix({ office, period: month, limit: everybody })
    const columns: ReadonlyArray<Column<MatrixRow>> = [
      { field: "category", heading: "类别", of: (row) => row.category },
      { field: "indicator", heading: "考核指标", of: (row) => row.name },
      { field: "worth", heading: "满分", of: (row) => row.worth, points: true },
      ...checkColumns(view),
      ...view.columns.map(({ unitName }, at): Column<MatrixRow> => ({
        field: unitName,
        heading: `${unitName}失分`,
        of: (row) => cellText(row.cells[at]),
        points: true
      })),
      { field: "lost", heading: "合计失分", of: (row) => row.lost, points: true },
      { field: "notDone", heading: "未检查", of: (row) => row.notDone }
    ]
    return tableOf(`${month}指标看板`, columns, view.rows)
  })
