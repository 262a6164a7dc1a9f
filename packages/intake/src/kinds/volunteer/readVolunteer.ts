/** Volunteers. They are not staff: nobody looks for them on the roster. */
import { readName } from "../../cells/readName.ts"
import type { VolunteerRecord } from "../../report/further.ts"
import type { Context } from "../../table/resolve.ts"
import { openRows } from "../../table/rows/openRows.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import type { Table } from "../../table/Table.ts"
import type { PlainKind } from "../PlainKind.ts"
import { volunteerHeadings } from "./headings.ts"

export const readVolunteer = (table: Table, context: Context): SheetRead<VolunteerRecord> => {
  const rows = openRows(table, context, ["name"])
  const { walked, words, said } = rows
  const records = walked.data.flatMap((row): ReadonlyArray<VolunteerRecord> => {
    const name = readName(words(row, "name") ?? "")
    if (name === null) return []
    return [
      {
        row,
        no: words(row, "no"),
        name,
        gender: words(row, "gender"),
        phone: rows.phone(row),
        ...rows.place(row),
        unit: words(row, "unit"),
        service: words(row, "service"),
        hours: rows.count(row, "hours"),
        date: rows.day(row, "date"),
        ...rows.remark(row)
      }
    ]
  })
  return sheetOf(table, walked, records, said)
}

export const volunteer: PlainKind<VolunteerRecord> = {
  kind: "volunteer",
  vocabularies: [volunteerHeadings],
  read: readVolunteer
}
