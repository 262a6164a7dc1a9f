/** A month's score sheet as a file: communities as rows, indicators as columns, as the page has them. */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import type { SheetCell, SheetRow, SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { rowLimits } from "@aiwei/domain/shared/RowQuery"
import { Effect } from "effect"

import { type Column, tableOf, type Value } from "./ExportTable.ts"
import type { ExportWanted } from "./ExportWanted.ts"

/** What is not done stays an empty cell, so that it is no zero to whoever adds the column up. */
const scoreOf = (cell: SheetCell | undefined): Value => {
  if (cell === undefined || cell.standing === "notDone") return null
  return cell.standing === "notApplicable" ? "/" : Number(cell.points)
}

/** Full marks in brackets, as the import reads them back, and whether anybody compared them with their source. */
const headingOf = (name: string, worth: string, isToBeChecked: boolean): string =>
  `${name}（${worth.replace(/\.?0+$/, "")}${isToBeChecked ? "，待核对" : ""}）`

const columnsOf = ({
  categories,
  scheme
}: Pick<SheetView, "categories" | "scheme">): ReadonlyArray<Column<SheetRow>> => [
  { field: "code", heading: "区划代码", of: (row) => row.unitCode },
  { field: "name", heading: "社区名称", of: (row) => row.unitName },
  ...categories
    .flatMap(({ indicators }) => indicators)
    .map(({ code, name, worth }): Column<SheetRow> => ({
      field: code,
      heading: headingOf(name, worth, scheme?.toBeChecked?.includes(code) === true),
      of: (row) => scoreOf(row.cells.find(({ indicator }) => indicator === code))
    })),
  { field: "bonus", heading: "加分", of: (row) => row.bonus, points: true },
  { field: "vetoed", heading: "一票否决", of: (row) => (row.vetoed ? "是" : null) },
  { field: "total", heading: "总分", of: (row) => row.total, points: true },
  { field: "rank", heading: "名次", of: (row) => row.rank }
]

export const scoresTable = ({ office, period }: ExportWanted) =>
  Effect.gen(function* () {
    const services = yield* Effect.context<ScoreSheets>()
    const month = period ?? (yield* Rankings.use((it) => it.periods(office)))[0]?.period
    if (month === undefined)
      return tableOf("评分表", columnsOf({ categories: [], scheme: null }), [])
    const part = (offset: number) =>
      ScoreSheets.use((it) => it.sheet({ office, period: month, offset, limit: rowLimits.most }))
    const first = yield* part(0)
    const rows = async function* () {
      for (let page = first; ;) {
        yield* page.rows
        const next = page.offset + page.rows.length
        if (page.rows.length === 0 || next >= page.total) return
        page = await Effect.runPromiseWith(services)(part(next))
      }
    }
    return tableOf(`${month}评分表`, columnsOf(first), rows())
  })
