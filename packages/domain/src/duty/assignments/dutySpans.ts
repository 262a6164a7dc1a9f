/**
 * The spans of one duty at one place when another is added: who does not answer any more makes room for its
 * days, and whoever does stands in the way. After a stand-in it is as it was written before: a post that was
 * vacant has its holder again. Laws in the test of this file.
 */
import { Result } from "effect"

import { idFrom } from "../../register/spans.ts"
import { type DutyAssignment, DutyAssignmentId } from "./DutyAssignment.ts"

/** What stays of a row that makes room: the days before, and those after. */
const around = (row: DutyAssignment, { validFrom, validTo }: DutyAssignment) => {
  const before = { ...row, validTo: validFrom }
  if (validTo >= row.validTo) return [before]
  const id = DutyAssignmentId.make(idFrom(row.id, validTo))
  return [before, { ...row, id, validFrom: validTo }]
}

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
  return Result.succeed([...meeting.flatMap((row) => around(row, added)), added])
}
