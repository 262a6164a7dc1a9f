/**
 * The spans of one duty at one place when another is added: who does not answer any more makes room, and
 * whoever does stands in the way. Laws in the test of this file.
 */
import { Result } from "effect"

import type { DutyAssignment } from "./DutyAssignment.ts"

/** The rows to store, or the one that stands in the way. */
export const withAssignment = (
  held: ReadonlyArray<DutyAssignment>,
  added: DutyAssignment,
  answers: (row: DutyAssignment) => boolean
): Result.Result<ReadonlyArray<DutyAssignment>, DutyAssignment> => {
  const meeting = held.filter(
    ({ validFrom, validTo }) => validFrom < added.validTo && added.validFrom < validTo
  )
  const inTheWay = meeting.find((row) => row.validFrom >= added.validFrom || answers(row))
  if (inTheWay !== undefined) return Result.fail(inTheWay)
  return Result.succeed([...meeting.map((row) => ({ ...row, validTo: added.validFrom })), added])
}
