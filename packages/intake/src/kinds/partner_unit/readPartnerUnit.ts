/** Units that look after a community together with it. A unit with several places has a row for each. */
import { readName } from "../../cells/readName.ts"
import type { PartnerUnitRecord } from "../../report/further.ts"
import type { Context } from "../../table/resolve.ts"
import { openRows } from "../../table/rows/openRows.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import type { Table } from "../../table/Table.ts"
import type { PlainKind } from "../PlainKind.ts"
import { partnerUnitHeadings } from "./headings.ts"

export const readPartnerUnit = (table: Table, context: Context): SheetRead<PartnerUnitRecord> => {
  const rows = openRows(table, context, ["unit", "area", "estate"], {
    blanks: ["unit"],
    within: ["estate", "area"]
  })
  const { walked, words, said } = rows
  const records = walked.data.flatMap((row): ReadonlyArray<PartnerUnitRecord> => {
    const unit = words(row, "unit")
    const contact = words(row, "contact")
    if (unit === null) return []
    return [
      {
        row,
        unit,
        contact: contact === null ? null : readName(contact),
        phone: rows.phone(row),
        ...rows.place(row),
        estate: words(row, "estate"),
        area: words(row, "area"),
        units: rows.count(row, "units"),
        times: rows.count(row, "times"),
        task: words(row, "task"),
        ...rows.remark(row)
      }
    ]
  })
  return sheetOf(table, walked, records, said)
}

export const partnerUnit: PlainKind<PartnerUnitRecord> = {
  kind: "partner_unit",
  vocabularies: [partnerUnitHeadings],
  read: readPartnerUnit
}
