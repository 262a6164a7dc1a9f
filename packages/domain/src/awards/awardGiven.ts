/** What somebody gave as a line of the register, made ready to be kept, and whether its dates fit. */
import { Effect } from "effect"

import { noFile } from "../attachments/attachedFile.ts"
import { yearOf } from "../calendar/WorkCalendar.ts"
import type { Award } from "./Award.ts"
import { AwardAhead, AwardDatesRefused } from "./awardErrors.ts"
import type { AddAward } from "./AwardWanted.ts"

export const notWithdrawn = { withdrawnAt: null, withdrawnBy: null, withdrawnReason: null } as const

/** Without blanks around it; what is empty is nothing. */
export const awardText = ({ title, level, grantor, year, ...wanted }: AddAward) => ({
  title: title.trim(),
  level,
  grantor: grantor.trim(),
  year,
  grantedOn: wanted.grantedOn ?? null,
  recheckYear: wanted.recheckYear ?? null,
  docNo: wanted.docNo?.trim() || null,
  note: wanted.note?.trim() || null
})

/** The file of the line that is replaced. */
export const fileOf = (before: Award | null) => {
  if (before === null) return noFile
  const { fileName, fileBytes, fileSha256 } = before
  return { fileName, fileBytes, fileSha256 }
}

export const datesFit = Effect.fnUntraced(function* (
  { year, grantedOn, recheckYear }: AddAward,
  thisYear: number
) {
  if (year > thisYear) return yield* new AwardAhead({ year })
  if (grantedOn != null && yearOf(grantedOn) !== year) {
    return yield* new AwardDatesRefused({ why: "day", year })
  }
  if (recheckYear != null && recheckYear <= year) {
    return yield* new AwardDatesRefused({ why: "recheck", year })
  }
})
