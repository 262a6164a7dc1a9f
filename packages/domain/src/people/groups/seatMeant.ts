/** A seat as somebody wants it: its holder found, its text taken from the template where nothing is said. */
import { Effect, Option, Result } from "effect"

import { holderMeant } from "../../duty/assignments/holderMeant.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { readText } from "../../register/readFields.ts"
import { AlreadyEnded, ChangeTooEarly, FieldRefused } from "../../rowErrors.ts"
import type { Day } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import type { PostKind } from "../PostKind.ts"
import { GroupClosed, SeatTaken } from "./groupErrors.ts"
import type { GroupSeat, SeatRole } from "./GroupSeat.ts"
import { templateOf } from "./groupTemplates.ts"
import type { LeadingGroup } from "./LeadingGroup.ts"
import { seatAdded, type SeatFault } from "./seatRules.ts"

export interface SeatWanted {
  readonly role: SeatRole
  readonly holder:
    | { readonly personId: string }
    | { readonly name: string }
    /** Ex officio: whoever has that kind of post there. */
    | { readonly unit: string; readonly postKind: PostKind }
  /** What the template says of the role when left out. */
  readonly dutyText?: string | null | undefined
}

const textOf = ({ purpose }: LeadingGroup, role: SeatRole): string =>
  templateOf(purpose)?.seats.find((seat) => seat.role === role)?.dutyText.zh ?? ""

const holderName = ({ holder }: GroupSeat): string =>
  holder.kind === "person" ? holder.name : holder.postKind

/** Why seats cannot be so, in the words of the domain. */
export const seatError = (group: LeadingGroup, on: Day, fault: SeatFault) => {
  const [entity, id] = ["LeadingGroup", group.id]
  switch (fault.kind) {
    case "outside":
      return new GroupClosed({ name: group.name, on })
    case "ended":
      return new AlreadyEnded({ entity, id })
    case "tooEarly":
      return new ChangeTooEarly({ entity, id, on, since: fault.since })
    case "taken": {
      const { role, validFrom: from, validTo: to } = fault.by
      return new SeatTaken({ role, holder: holderName(fault.by), from, to })
    }
  }
}

export const seatMeant = Effect.gen(function* () {
  const meant = yield* holderMeant
  const placements = yield* PlacementRepo
  const units = yield* OrgUnitRepo
  const ids = yield* IdGenerator

  const holderOf = Effect.fnUntraced(function* (
    office: { readonly id: LeadingGroup["officeId"]; readonly path: TreePath },
    wanted: SeatWanted["holder"],
    on: Day
  ) {
    const holder = yield* meant(office, wanted, on)
    if (holder.kind === "organisation") {
      return yield* new FieldRefused({ field: "holder", why: "unknown", value: null })
    }
    if (holder.kind === "person") return holder
    if (Option.isSome(yield* placements.findOn(holder.unitId, on))) return holder
    const unit = Option.getOrNull(yield* units.findById(holder.unitId))
    return yield* new GroupClosed({ name: unit?.name ?? holder.unitId, on })
  })

  /** The seats with those that are wanted, from that day until the group ends. */
  return Effect.fn("seatMeant")(function* (
    group: LeadingGroup,
    office: { readonly id: LeadingGroup["officeId"]; readonly path: TreePath },
    {
      had,
      wanted,
      on
    }: {
      readonly had: ReadonlyArray<GroupSeat>
      readonly wanted: ReadonlyArray<SeatWanted>
      readonly on: Day
    }
  ) {
    let seats = had
    const added: Array<GroupSeat> = []
    for (const { role, holder, dutyText } of wanted) {
      const text = yield* Effect.fromResult(readText("dutyText", dutyText ?? null, 300))
      const before = seats.filter((seat) => seat.role === role && on < seat.validTo)
      const seat: GroupSeat = {
        id: yield* ids.next,
        groupId: group.id,
        role,
        position: Math.max(0, ...before.map(({ position }) => position)) + 1,
        dutyText: text ?? textOf(group, role),
        holder: yield* holderOf(office, holder, on),
        validFrom: on,
        validTo: group.validTo
      }
      const said = seatAdded(group, seats, seat)
      if (Result.isFailure(said)) return yield* Effect.fail(seatError(group, on, said.failure))
      seats = said.success
      added.push(seat)
    }
    return added
  })
})
