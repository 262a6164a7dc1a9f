/** A line of a staff list as it is meant: with the stored numbers where the file shows their masks. */
import type { Person } from "@aiwei/domain/people/Person"
import type { Post } from "@aiwei/domain/people/Post"

import type { RosterRecord } from "../../../report.ts"
import { unmaskedTexts } from "../maskedTexts.ts"
import type { RosterRow } from "./rosterRow.ts"

type Stored = Pick<Person, "phone" | "remark" | "category"> | undefined
type Held = Pick<Post, "title" | "duty" | "organisation"> | undefined

/** The row as it is meant, and what is said of it. A name is what the person is known by. */
export const unmaskedRow = (row: RosterRow, person: Stored, held?: Held): RosterRow => {
  const { record, tells } = row
  const { phone, remark, category, post, duty, unit } = record
  const { changed, doubts } = unmaskedTexts(
    { phone, remark, category, post, duty, unit },
    {
      phone: person?.phone,
      remark: person?.remark,
      category: person?.category,
      post: held?.title,
      duty: held?.duty,
      unit: held?.organisation
    },
    (field) => tells.cellOf(record.row, field)
  )
  if (Object.keys(changed).length === 0) return row
  const own: RosterRecord = { ...record, ...changed, remark: changed.remark ?? record.remark }
  return { ...row, record: { ...own, remark: changed.remark === null ? "" : own.remark }, doubts }
}
