/** A calendar month as `YYYY-MM` text: the period of an assessment. Sorts as text. */
import { Schema } from "effect"

import { Day } from "./Day.ts"

export const Month = Schema.String.check(Schema.isPattern(/^\d{4}-(0[1-9]|1[0-2])$/)).pipe(
  Schema.brand("Month")
)
export type Month = typeof Month.Type

const last = 9999 * 12 + 11

/** Before the first month and after the last there is none: whoever counts back stays there. */
const shifted = (month: Month, by: number): Month => {
  const next = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  const at = Math.min(Math.max(next, 0), last)
  return Month.make(
    `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`
  )
}

export const monthBefore = (month: Month): Month => shifted(month, -1)
export const monthAfter = (month: Month): Month => shifted(month, 1)

export const monthOf = (day: Day): Month => Month.make(day.slice(0, 7))

/** The first day, which is the day whose tree and duties a month's assessment uses. */
export const firstDayOf = (month: Month): Day => Day.make(`${month}-01`)
