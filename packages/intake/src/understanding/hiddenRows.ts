/**
 * Hidden rows are imported like any other, because a filter left on hides them by accident; each run of
 * them is told, for the office may have meant to leave them out.
 */
import { addressOf } from "@aiwei/workbook/address"

import type { DataSheet, Finding } from "../report.ts"
import type { SeenSheet } from "./Batch.ts"

interface Run {
  readonly from: number
  to: number
}

const runsOf = (rows: ReadonlyArray<number>): ReadonlyArray<Run> => {
  const runs: Array<Run> = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === row - 1) last.to = row
    else runs.push({ from: row, to: row })
  }
  return runs
}

export const hiddenRows = ({ sheet }: SeenSheet, report: DataSheet): ReadonlyArray<Finding> => {
  const around = new Set([...report.skippedRows.map(({ row }) => row), ...report.headerRows])
  const hidden = sheet.rows.filter(({ row, hidden }) => hidden === true && !around.has(row))
  return runsOf(hidden.map(({ row }) => row)).map(({ from, to }) => {
    const rows = from === to ? `第${from}行` : `第${from}至${to}行`
    return {
      code: "hidden_row",
      sheet: sheet.name,
      cell: addressOf(from, 0),
      message: `${rows}在原表中是隐藏的，已照常导入；如不应导入，请在原表中删去后重新导入。`,
      messageEn: `Rows ${from} to ${to} are hidden in the sheet and were imported like any other; delete them and import again if they should not be.`
    }
  })
}
