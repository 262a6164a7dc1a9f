/**
 * Who sits in a group on a day. A seat of a post is whoever holds the post that day, so a roster of a past
 * day still names the holder of then; a seat whose holder is gone is shown empty, with the reason.
 */
import { Result } from "effect"

import type { GapReason } from "../../duty/answers/Answerer.ts"
import type { DutyFacts } from "../../duty/answers/DutyFacts.ts"
import { named } from "../../duty/answers/resolved.ts"
import type { Day } from "../../shared/Day.ts"
import type { PersonId } from "../Person.ts"
import type { PostKind } from "../PostKind.ts"
import type { GroupSeat, SeatRole } from "./GroupSeat.ts"

export interface RosterSeat {
  readonly seatId: string
  readonly role: SeatRole
  readonly position: number
  readonly dutyText: string
  readonly exOfficio: { readonly unitId: string; readonly postKind: PostKind } | null
  /** Null exactly when there is a gap. */
  readonly holder: {
    readonly personId: PersonId | null
    readonly name: string
    readonly title: string | null
    readonly organisation: string | null
  } | null
  readonly gap: GapReason | null
  readonly validFrom: Day
  readonly validTo: Day
}

const roles: ReadonlyArray<SeatRole> = ["head", "deputy", "officeDirector", "member"]

const inOrder = (a: GroupSeat, b: GroupSeat): number =>
  roles.indexOf(a.role) - roles.indexOf(b.role) || a.position - b.position || (a.id < b.id ? -1 : 1)

const rosterSeat = (seat: GroupSeat, facts: DutyFacts, day: Day): RosterSeat => {
  const { id, role, position, dutyText, holder, validFrom, validTo } = seat
  const found = named({ holder, namesakes: 0 }, facts, day)
  const who = Result.isSuccess(found) ? found.success : null
  return {
    seatId: id,
    role,
    position,
    dutyText,
    exOfficio: holder.kind === "post" ? { unitId: holder.unitId, postKind: holder.postKind } : null,
    holder: who && {
      personId: who.personId,
      name: who.name,
      title: who.title,
      organisation: who.organisation
    },
    gap: Result.isFailure(found) ? found.failure : null,
    validFrom,
    validTo
  }
}

export const roster = (
  seats: ReadonlyArray<GroupSeat>,
  facts: DutyFacts,
  day: Day
): ReadonlyArray<RosterSeat> =>
  seats
    .filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)
    .toSorted(inOrder)
    .map((seat) => rosterSeat(seat, facts, day))
