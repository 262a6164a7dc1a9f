/** Contracts for the ground before a door. One with a day is signed, unless its column says otherwise. */
import { readName } from "../../cells/readName.ts"
import { readFlag } from "../../cells/said/readFlag.ts"
import type { FrontageContractRecord } from "../../report/further.ts"
import type { Context } from "../../table/resolve.ts"
import { openRows } from "../../table/rows/openRows.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import type { Table } from "../../table/Table.ts"
import type { PlainKind } from "../PlainKind.ts"
import { frontageContractHeadings } from "./headings.ts"

export const readFrontageContract = (
  table: Table,
  context: Context
): SheetRead<FrontageContractRecord> => {
  const rows = openRows(table, context, ["name"], { within: ["address"] })
  const { walked, words, said } = rows
  const records = walked.data.flatMap((row): ReadonlyArray<FrontageContractRecord> => {
    const name = words(row, "name", false)
    const owner = words(row, "owner")
    const date = rows.day(row, "date")
    const stated = readFlag(words(row, "signed", false) ?? "")
    if (name === null) return []
    return [
      {
        row,
        no: words(row, "no"),
        name,
        ...rows.place(row),
        address: words(row, "address"),
        owner: owner === null ? null : readName(owner),
        phone: rows.phone(row),
        date,
        signed: stated ?? (date === null ? null : true),
        ...rows.remark(row)
      }
    ]
  })
  return sheetOf(table, walked, records, said)
}

export const frontageContract: PlainKind<FrontageContractRecord> = {
  kind: "frontage_contract",
  vocabularies: [frontageContractHeadings],
  read: readFrontageContract
}
