/** People who clean, with the stretch and the shift of each. */
import { readName } from "../../cells/readName.ts"
import type { CleanerRecord } from "../../report/further.ts"
import type { Context } from "../../table/resolve.ts"
import { openRows } from "../../table/rows/openRows.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import type { Table } from "../../table/Table.ts"
import type { PlainKind } from "../PlainKind.ts"
import { cleanerHeadings } from "./headings.ts"

export const readCleaner = (table: Table, context: Context): SheetRead<CleanerRecord> => {
  const rows = openRows(table, context, ["name"], { within: ["area"] })
  const { walked, words, said } = rows
  const records = walked.data.flatMap((row): ReadonlyArray<CleanerRecord> => {
    const name = readName(words(row, "name") ?? "")
    if (name === null) return []
    return [
      {
        row,
        name,
        gender: words(row, "gender"),
        age: rows.count(row, "age"),
        phone: rows.phone(row),
        ...rows.place(row),
        area: words(row, "area"),
        shift: words(row, "shift"),
        company: words(row, "company"),
        ...rows.remark(row)
      }
    ]
  })
  return sheetOf(table, walked, records, said)
}

export const cleaner: PlainKind<CleanerRecord> = {
  kind: "cleaner",
  vocabularies: [cleanerHeadings],
  read: readCleaner
}
