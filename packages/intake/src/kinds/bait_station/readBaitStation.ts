/** Bait stations. Months that run across the table keep what stands under each of them. */
import { compact, textOf, tidy } from "../../cells/cellText.ts"
import type { BaitStationRecord } from "../../report/further.ts"
import type { Context } from "../../table/resolve.ts"
import { openRows } from "../../table/rows/openRows.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { type Table, textAt } from "../../table/Table.ts"
import type { PlainKind } from "../PlainKind.ts"
import { baitStationHeadings } from "./headings.ts"

const whole = /完好|无损|正常|良好|未损|没有损|无破损|未破损|无|否|^√$|^好$|[×✗]/u

/** 是否完好 asks the other way round than 损坏情况. */
const damagedOf = (table: Table, row: number): boolean | null => {
  const text = compact(textAt(table, row, "damaged"))
  if (text === "" || /^[-—/]+$/u.test(text)) return null
  const column = table.columnOf.get("damaged")
  const heading = table.block.headings.find((one) => one.column === column)?.path.at(-1) ?? ""
  const plain = /^(?:是|√|✓|有|否|无|×|✗)$/u.test(text)
  const yes = /^(?:是|√|✓|有)$/u.test(text)
  if (plain) return /完好/u.test(heading) ? !yes : yes
  return !whole.test(text)
}

const monthsAcross = (table: Table) =>
  table.block.headings.flatMap(({ column, keys }) => {
    const month = /^(1[0-2]|[1-9])月份?$/u.exec(keys.at(-1) ?? "")?.[1]
    return month === undefined ? [] : [{ month: Number(month), column }]
  })

export const readBaitStation = (table: Table, context: Context): SheetRead<BaitStationRecord> => {
  const rows = openRows(table, context, ["place", "no"], { within: ["estate", "place"] })
  const { walked, words, said } = rows
  const across = monthsAcross(table)
  const records = walked.data.map((row): BaitStationRecord => {
    const at = rows.place(row)
    const keeper = rows.person(row, "keeper", at)
    const months = across.flatMap(({ month, column }) => {
      const text = tidy(textOf(table.grid.cell(row, column)))
      return text === "" ? [] : [{ month, text }]
    })
    return {
      row,
      ...at,
      no: words(row, "no"),
      estate: words(row, "estate"),
      place: words(row, "place"),
      type: words(row, "type"),
      count: rows.count(row, "count"),
      bait: words(row, "bait"),
      amount: words(row, "amount"),
      installedDate: rows.day(row, "installedDate"),
      checkedDate: rows.day(row, "checkedDate"),
      consumed: words(row, "consumed", false),
      refilled: words(row, "refilled", false),
      damaged: damagedOf(table, row),
      keeper: keeper.name,
      keeperRosterRow: keeper.rosterRow,
      ...(months.length === 0 ? {} : { months }),
      ...rows.remark(row)
    }
  })
  return sheetOf(table, walked, records, said)
}

export const baitStation: PlainKind<BaitStationRecord> = {
  kind: "bait_station",
  vocabularies: [baitStationHeadings],
  read: readBaitStation
}
