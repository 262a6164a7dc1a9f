/** Boards on walls: one record for every time one was changed. */
import { compact } from "../../cells/cellText.ts"
import { chineseNumber } from "../../cells/chineseNumber.ts"
import type { PublicityBoardRecord } from "../../report/further.ts"
import type { Context } from "../../table/resolve.ts"
import { openRows } from "../../table/rows/openRows.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import type { Table } from "../../table/Table.ts"
import type { PlainKind } from "../PlainKind.ts"
import { publicityBoardHeadings } from "./headings.ts"

/** 第3期, 总第十二期, 3. */
const issueOf = (text: string | null): number | null => {
  const found = /(\d+|[一二三四五六七八九十百]+)(?:期|$)/u.exec(compact(text ?? ""))?.[1]
  if (found === undefined) return null
  return /^\d/u.test(found) ? Number(found) : chineseNumber(found)
}

export const readPublicityBoard = (
  table: Table,
  context: Context
): SheetRead<PublicityBoardRecord> => {
  const rows = openRows(table, context, ["topic", "place"], { within: ["place"] })
  const { walked, words, said } = rows
  const records = walked.data.map((row): PublicityBoardRecord => {
    const at = rows.place(row)
    const keeper = rows.person(row, "keeper", at)
    return {
      row,
      ...at,
      place: words(row, "place"),
      issue: issueOf(words(row, "issue")),
      topic: words(row, "topic"),
      date: rows.day(row, "date"),
      keeper: keeper.name,
      keeperRosterRow: keeper.rosterRow,
      ...rows.remark(row)
    }
  })
  return sheetOf(table, walked, records, said)
}

export const publicityBoard: PlainKind<PublicityBoardRecord> = {
  kind: "publicity_board",
  vocabularies: [publicityBoardHeadings],
  read: readPublicityBoard
}
