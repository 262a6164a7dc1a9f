/**
 * A line of a staff list that was exported with its numbers masked: the stars of a number that is stored
 * say nothing new. Stars of any other are refused with their cell, and what is stored stays.
 */
import type { Person } from "@aiwei/domain/people/Person"
import type { Post } from "@aiwei/domain/people/Post"
import { looksMasked, unmasked } from "@aiwei/domain/personal/unmasked"

import type { Finding, RosterRecord } from "../../../report.ts"
import type { RosterRow } from "./rosterRow.ts"

type Stored = Pick<Person, "phone" | "remark" | "category"> | undefined
type Held = Pick<Post, "title" | "duty" | "organisation"> | undefined

/** Fields in which a number may stand. A name is what the person is known by. */
type Field = "phone" | "remark" | "category" | "post" | "duty" | "unit"

const refused = (cell: string, text: string): Finding => ({
  code: "masked_value",
  cell,
  message: `“${text}”带星号，与系统中的号码对不上，没有写入，原来的内容已保留。要改请填完整号码。`,
  messageEn: `“${text}” has stars that are not of the number stored. It was not taken and what is stored stays; give the whole number to change it.`
})

const storedTexts = (person: Stored, post: Held): Readonly<Record<Field, string | null>> => ({
  phone: person?.phone ?? null,
  remark: person?.remark ?? null,
  category: person?.category ?? null,
  post: post?.title ?? null,
  duty: post?.duty ?? null,
  unit: post?.organisation ?? null
})

/** The row as it is meant, and what is said of it. */
export const unmaskedRow = (row: RosterRow, person: Stored, post?: Held): RosterRow => {
  const { record, tells } = row
  const stored = storedTexts(person, post)
  const doubts: Array<Finding> = []
  const changed: { [F in Field]?: string | null } = {}
  for (const field of Object.keys(stored) as Array<Field>) {
    const given = record[field]
    if (given === null || !/[*＊]/u.test(given)) continue
    const text = unmasked(field === "phone" ? "phone" : "text", given, stored[field])
    if (looksMasked(text)) {
      doubts.push(refused(tells.cellOf(record.row, field), given))
      changed[field] = stored[field]
    } else if (text !== given) changed[field] = text
  }
  if (Object.keys(changed).length === 0) return row
  const own: RosterRecord = { ...record, ...changed, remark: changed.remark ?? record.remark }
  const remark = changed.remark === null ? "" : own.remark
  return { ...row, record: { ...own, remark }, doubts }
}
