/** One line of a staff list: what it says of the person and of the post, and what it leaves alone. */
import type { Person } from "@aiwei/domain/people/Person"
import type { Post } from "@aiwei/domain/people/Post"
import { Day } from "@aiwei/domain/shared/Day"

import type { Finding, RosterRecord } from "../../../report.ts"
import { type Tells, told } from "../tells.ts"
import type { Described } from "./PersonBook.ts"

export type Held = Pick<Post, "unitId" | "organisation" | "title" | "duty">
type PersonFacts = Omit<Person, "id" | "officeId">

export interface RosterRow {
  readonly record: RosterRecord
  readonly sheet: string
  readonly tells: Tells
  readonly unitId: Post["unitId"]
  readonly described: Described
  /** Said of the row once it was known whose it is. */
  readonly doubts?: ReadonlyArray<Finding>
}

export const emptyPerson: Omit<PersonFacts, "name"> = {
  gender: null,
  birth: null,
  phone: null,
  category: null,
  status: "active",
  remark: ""
}

export const personTold = ({
  record,
  tells
}: RosterRow): Partial<PersonFacts> & { readonly name: string } => ({
  name: record.name,
  status: record.status,
  ...told<Pick<PersonFacts, "gender" | "birth" | "phone" | "category" | "remark">>(
    {
      gender: ["gender", record.gender],
      birth: ["birth", record.birth],
      phone: ["phone", record.phone],
      category: ["category", record.category],
      remark: ["remark", record.remark]
    },
    (field) => tells.says(record.row, field)
  )
})

export const heldTold = ({ record, tells, unitId }: RosterRow): Partial<Held> => {
  const says = (field: string) => tells.says(record.row, field)
  const place = says("community") || says("unit") || unitId !== null || record.unit !== null
  const organisation = unitId === null ? record.unit : null
  return {
    ...(place ? { unitId, organisation } : {}),
    ...told<Pick<Held, "title" | "duty">>(
      { title: ["post", record.post], duty: ["duty", record.duty] },
      says
    )
  }
}

export const nowhere: Held = { unitId: null, organisation: null, title: null, duty: null }

/** 2026年2月调离: the post ended with that month's first day; null where nobody says when. */
export const leftOn = ({ status, remark }: RosterRecord, from: Day): Day | null => {
  const said = status === "left" ? /(20\d\d)\s*[年.\-/]\s*(\d{1,2})/u.exec(remark) : null
  if (said === null) return null
  const day = `${said[1]}-${said[2]?.padStart(2, "0")}-01`
  return day > from && /-(0[1-9]|1[0-2])-/.test(day) ? Day.make(day) : null
}
