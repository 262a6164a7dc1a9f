/** Laws of the seats of a leading group, over random histories of adding, ending and closing. */
import { describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as fc from "fast-check"
import { assert } from "vitest"

import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { type GroupSeat, SeatRole } from "../../../src/people/groups/GroupSeat.ts"
import { type LeadingGroup, LeadingGroupId } from "../../../src/people/groups/LeadingGroup.ts"
import { groupEnded, seatAdded, seatEnded } from "../../../src/people/groups/seatRules.ts"
import { PersonId } from "../../../src/people/Person.ts"
import { Day, forever } from "../../../src/shared/Day.ts"

const dayOf = (n: number): Day =>
  Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
const days = Array.from({ length: 45 }, (_, n) => dayOf(n))
const unitId = OrgUnitId.make("0".repeat(26))
const group: LeadingGroup = {
  id: LeadingGroupId.make("g"),
  officeId: unitId,
  unitId,
  purpose: "pest",
  name: "除四害工作领导小组",
  docNo: null,
  docDay: null,
  validFrom: dayOf(2),
  validTo: forever
}

type Step =
  | { readonly kind: "add"; readonly role: SeatRole; readonly from: number; readonly to: number }
  | { readonly kind: "end"; readonly seat: number; readonly on: number }
  | { readonly kind: "close"; readonly on: number }

const n = fc.integer({ min: 0, max: 40 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("add" as const),
      role: fc.constantFrom(...SeatRole.literals),
      from: n,
      to: fc.integer({ min: 1, max: 60 })
    })
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("end" as const), seat: fc.nat(8), on: n })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const), on: n }) }
)

interface State {
  readonly group: LeadingGroup
  readonly seats: ReadonlyArray<GroupSeat>
}

const seatOf = ({ role, from, to }: Extract<Step, { kind: "add" }>, at: number): GroupSeat => ({
  id: `s${at}`,
  groupId: group.id,
  role,
  position: 1,
  dutyText: "",
  holder: { kind: "person", personId: PersonId.make(`p${at}`), name: "甲" },
  validFrom: dayOf(from),
  validTo: to > 40 ? forever : dayOf(from + to)
})

/** The state afterwards, and the first day that may have changed; null where the step was refused. */
const stepped = (state: State, one: Step, at: number): (State & { readonly since: Day }) | null => {
  if (one.kind === "add") {
    const seat = seatOf(one, at)
    const said = seatAdded(state.group, state.seats, seat)
    return Result.isFailure(said) ? null : { ...state, seats: said.success, since: seat.validFrom }
  }
  const on = dayOf(one.on)
  if (one.kind === "close") {
    const said = groupEnded(state.group, state.seats, on)
    if (Result.isFailure(said)) return null
    const { group: over, seats: last, withdrawn } = said.success
    if (over === null) return { ...state, seats: [], since: on }
    const ended = new Map(last.map((seat) => [seat.id, seat]))
    const seats = state.seats
      .filter(({ id }) => !withdrawn.includes(id))
      .map((seat) => ended.get(seat.id) ?? seat)
    return { group: over, seats, since: on }
  }
  const seat = state.seats[one.seat]
  const said = seat === undefined ? null : seatEnded(seat, on)
  if (seat === undefined || said === null || Result.isFailure(said)) return null
  const seats = state.seats.flatMap((each) => (each.id === seat.id ? (said.success ?? []) : [each]))
  return { ...state, seats, since: on }
}

const sitting = ({ seats }: State, day: Day) =>
  seats.filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)

/** Every state of a history, each with what came before it. */
const eachState = (
  steps: ReadonlyArray<Step>,
  holds: (after: State, before: State, since: Day) => void
): void => {
  let state: State = { group, seats: [] }
  for (const [at, one] of steps.entries()) {
    const after = stepped(state, one, at)
    if (after === null) continue
    holds(after, state, after.since)
    state = after
  }
}
const history = fc.array(step, { maxLength: 25 })

describe("seats of a leading group", () => {
  it("have one head and one director of the office at most, on any day", () => {
    fc.assert(
      fc.property(history, (steps) =>
        eachState(steps, (after) => {
          for (const day of days) {
            for (const role of ["head", "officeDirector"] as const) {
              const held = sitting(after, day).filter((seat) => seat.role === role)
              assert.isAtMost(held.length, 1, `${role} ${day}`)
            }
          }
        })
      )
    )
  })

  it("leave the roster of every day before a change as it was", () => {
    fc.assert(
      fc.property(history, (steps) =>
        eachState(steps, (after, before, since) => {
          const ids = (state: State, day: Day) => sitting(state, day).map(({ id }) => id)
          for (const day of days.filter((each) => each < since)) {
            assert.deepStrictEqual(ids(after, day), ids(before, day))
          }
        })
      )
    )
  })

  it("are held only while the group is there", () => {
    fc.assert(
      fc.property(history, (steps) =>
        eachState(steps, (after) => {
          for (const { validFrom, validTo } of after.seats) {
            assert.isTrue(after.group.validFrom <= validFrom && validTo <= after.group.validTo)
            assert.isTrue(validFrom < validTo)
          }
        })
      )
    )
  })

  it("are withdrawn with a group that ends on its first day, unless it changed since", () => {
    const first = seatOf({ kind: "add", role: "head", from: 2, to: 60 }, 1)
    const said = groupEnded(group, [first], group.validFrom)
    assert.deepStrictEqual(Result.isSuccess(said) && said.success, {
      group: null,
      seats: [],
      withdrawn: [first.id]
    })
    const [later, ended] = [
      seatOf({ kind: "add", role: "deputy", from: 9, to: 60 }, 2),
      seatOf({ kind: "add", role: "member", from: 2, to: 7 }, 3)
    ]
    for (const changed of [later, ended]) {
      const refused = groupEnded(group, [first, changed], group.validFrom)
      assert.deepStrictEqual(Result.isFailure(refused) && refused.failure, {
        kind: "tooEarly",
        since: changed.validFrom > dayOf(2) ? changed.validFrom : changed.validTo
      })
    }
  })

  it("refuse a second head and name the one who holds the seat", () => {
    const first = seatOf({ kind: "add", role: "head", from: 5, to: 60 }, 1)
    const second = seatOf({ kind: "add", role: "head", from: 20, to: 60 }, 2)
    const said = seatAdded(group, [first], second)
    assert.deepStrictEqual(Result.isFailure(said) && said.failure, { kind: "taken", by: first })
    const deputy = { ...second, role: "deputy" as const }
    assert.isTrue(Result.isSuccess(seatAdded(group, [first], deputy)))
  })
})
