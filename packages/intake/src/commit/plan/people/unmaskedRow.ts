/**
 * A line of a staff list that was exported with its numbers masked: the stars of a number that is stored
 * say nothing new. Stars of any other are refused with their cell, and what is stored stays.
 */
import type { Person } from "@aiwei/domain/people/Person"
import { looksMasked, unmasked } from "@aiwei/domain/personal/unmasked"

import type { Finding } from "../../../report.ts"
import type { RosterRow } from "./rosterRow.ts"

type Stored = Pick<Person, "phone" | "remark"> | undefined

const refused = (cell: string, text: string): Finding => ({
  code: "masked_value",
  cell,
  message: `“${text}”带星号，与系统中的号码对不上，没有写入，原来的内容已保留。要改请填完整号码。`,
  messageEn: `“${text}” has stars that are not of the number stored. It was not taken and what is stored stays; give the whole number to change it.`
})

/** The row as it is meant, and what is said of it. */
export const unmaskedRow = (row: RosterRow, stored: Stored): RosterRow => {
  const { record, tells } = row
  const phone = unmasked("phone", record.phone ?? "", stored?.phone ?? null)
  const remark = unmasked("text", record.remark, stored?.remark ?? null)
  const [noPhone, noRemark] = [looksMasked(phone), looksMasked(remark)]
  if (phone === (record.phone ?? "") && remark === record.remark && !noPhone && !noRemark)
    return row
  const cellOf = (field: string) => tells.cellOf(record.row, field)
  const kept = { phone: stored?.phone ?? null, remark: stored?.remark ?? "" }
  return {
    ...row,
    record: {
      ...record,
      phone: noPhone ? kept.phone : phone === "" ? null : phone,
      remark: noRemark ? kept.remark : remark
    },
    doubts: [
      ...(noPhone ? [refused(cellOf("phone"), phone)] : []),
      ...(noRemark ? [refused(cellOf("remark"), remark)] : [])
    ]
  }
}
