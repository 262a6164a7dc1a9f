/** Letters of responsibility. A letter with a day is signed, unless its column says otherwise. */
import { readFlag } from "../../cells/said/readFlag.ts"
import type { ResponsibilityLetterRecord } from "../../report/further.ts"
import type { Context } from "../../table/resolve.ts"
import { openRows } from "../../table/rows/openRows.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import type { Table } from "../../table/Table.ts"
import type { PlainKind } from "../PlainKind.ts"
import { responsibilityLetterHeadings } from "./headings.ts"

export const readResponsibilityLetter = (
  table: Table,
  context: Context
): SheetRead<ResponsibilityLetterRecord> => {
  const rows = openRows(table, context, ["unit", "signer"], { within: ["unit"] })
  const { walked, words, said } = rows
  const records = walked.data.map((row): ResponsibilityLetterRecord => {
    const at = rows.place(row)
    const signer = rows.person(row, "signer", at)
    const date = rows.day(row, "date")
    const stated = readFlag(words(row, "signed", false) ?? "")
    return {
      row,
      ...at,
      no: words(row, "no"),
      unit: words(row, "unit"),
      signer: signer.name,
      signerRosterRow: signer.rosterRow,
      date,
      signed: stated ?? (date === null ? null : true),
      ...rows.remark(row)
    }
  })
  return sheetOf(table, walked, records, said)
}

export const responsibilityLetter: PlainKind<ResponsibilityLetterRecord> = {
  kind: "responsibility_letter",
  vocabularies: [responsibilityLetterHeadings],
  read: readResponsibilityLetter
}
