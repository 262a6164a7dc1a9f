/**
 * How the seats of a group may change: from a day on, never before it. On no day has a group two heads or
 * two directors of its office; nobody sits in it on a day it is not there. Laws in the test of this file.
 */
import { Result } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { GroupSeat, SeatRole } from "./GroupSeat.ts"
import type { LeadingGroup } from "./LeadingGroup.ts"

/** Of which there is one at a time. */
const single: ReadonlySet<SeatRole> = new Set(["head", "officeDirector"])

export type SeatFault =
  | { readonly kind: "taken"; readonly by: GroupSeat }
  | { readonly kind: "outside" }
  | { readonly kind: "tooEarly"; readonly since: Day }
  | { readonly kind: "ended" }

type Spanned = Pick<GroupSeat, "validFrom" | "validTo">
type Seats = ReadonlyArray<GroupSeat>

const meet = (a: Spanned, b: Spanned): boolean => a.validFrom < b.validTo && b.validFrom < a.validTo

/** The seats with one more. */
export const seatAdded = (
  group: Pick<LeadingGroup, "validFrom" | "validTo">,
  seats: Seats,
  seat: GroupSeat
): Result.Result<Seats, SeatFault> => {
  const outside =
    seat.validFrom < group.validFrom ||
    seat.validFrom >= group.validTo ||
    seat.validTo > group.validTo
  if (outside) return Result.fail({ kind: "outside" })
  const by = single.has(seat.role)
    ? seats.find((one) => one.role === seat.role && meet(one, seat))
    : undefined
  return by === undefined ? Result.succeed([...seats, seat]) : Result.fail({ kind: "taken", by })
}

/** The seat as it is once nobody holds it from that day on. */
export const seatEnded = (seat: GroupSeat, on: Day): Result.Result<GroupSeat, SeatFault> => {
  if (seat.validTo <= on) return Result.fail({ kind: "ended" })
  if (on <= seat.validFrom) return Result.fail({ kind: "tooEarly", since: seat.validFrom })
  return Result.succeed({ ...seat, validTo: on })
}

/** Everything that ends with the group, which itself must have begun before. */
export const groupEnded = (
  group: LeadingGroup,
  seats: Seats,
  on: Day
): Result.Result<{ readonly group: LeadingGroup; readonly seats: Seats }, SeatFault> => {
  if (group.validTo <= on) return Result.fail({ kind: "ended" })
  const begun = [group, ...seats].map(({ validFrom }) => validFrom).filter((day) => day >= on)
  const since = begun.toSorted().at(-1)
  if (since !== undefined) return Result.fail({ kind: "tooEarly", since })
  const later = seats.filter(({ validTo }) => validTo > on)
  return Result.succeed({
    group: { ...group, validTo: on },
    seats: later.map((seat) => ({ ...seat, validTo: on }))
  })
}
