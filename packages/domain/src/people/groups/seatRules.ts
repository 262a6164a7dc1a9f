/**
 * How the seats of a group may change: from a day on, never before it. On no day has a group two heads or
 * two directors of its office; nobody sits in it on a day it is not there. What ends on its first day never was.
 * Laws in the test of this file.
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

/** The seat as it is once nobody holds it from that day on; null where that leaves it no day at all. */
export const seatEnded = (seat: GroupSeat, on: Day): Result.Result<GroupSeat | null, SeatFault> => {
  if (seat.validTo <= on) return Result.fail({ kind: "ended" })
  if (on < seat.validFrom) return Result.fail({ kind: "tooEarly", since: seat.validFrom })
  return Result.succeed(on === seat.validFrom ? null : { ...seat, validTo: on })
}

export interface GroupOver {
  /** Null: it ended on its first day, so it never was (somebody set it up by mistake). */
  readonly group: LeadingGroup | null
  /** Those that end with it. */
  readonly seats: ReadonlyArray<GroupSeat>
  /** Ids of those that began that day and so were never held. */
  readonly withdrawn: ReadonlyArray<string>
}

/** The last day on which something began; of a group that is to go for good, or ended before it does. */
const lastChange = (group: LeadingGroup, seats: Seats, on: Day): Day | undefined => {
  const begun = [group, ...seats].map(({ validFrom }) => validFrom)
  const ended = on === group.validFrom ? seats.map(({ validTo }) => validTo) : []
  return [...begun, ...ended.filter((day) => day !== group.validTo)].toSorted().at(-1)
}

/** Everything that ends with the group. Nothing of it may have changed after that day. */
export const groupEnded = (
  group: LeadingGroup,
  seats: Seats,
  on: Day
): Result.Result<GroupOver, SeatFault> => {
  if (group.validTo <= on) return Result.fail({ kind: "ended" })
  const since = lastChange(group, seats, on)
  if (since !== undefined && since > on) return Result.fail({ kind: "tooEarly", since })
  const later = seats.filter(({ validTo }) => validTo > on)
  const [begun, held] = [
    later.filter(({ validFrom }) => validFrom === on),
    later.filter(({ validFrom }) => validFrom < on)
  ]
  return Result.succeed({
    group: group.validFrom === on ? null : { ...group, validTo: on },
    seats: held.map((seat) => ({ ...seat, validTo: on })),
    withdrawn: begun.map(({ id }) => id)
  })
}
