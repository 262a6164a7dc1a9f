/** Laws of who sits in a group on a day: seats by name, and seats of whoever has a post. */
import { describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { assert } from "vitest"

import type { DutyFacts, FactPerson } from "../../../src/duty/answers/DutyFacts.ts"
import { holdsPost, standing } from "../../../src/duty/answers/standing.ts"
import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { type GroupSeat, SeatRole } from "../../../src/people/groups/GroupSeat.ts"
import { LeadingGroupId } from "../../../src/people/groups/LeadingGroup.ts"
import { roster } from "../../../src/people/groups/roster.ts"
import { PersonId } from "../../../src/people/Person.ts"
import { PostId } from "../../../src/people/Post.ts"
import { Day, forever } from "../../../src/shared/Day.ts"

const dayOf = (n: number): Day =>
  Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
const unitId = OrgUnitId.make("0".repeat(26))
const aDay = fc.integer({ min: 0, max: 40 }).map(dayOf)
const span = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }), fc.boolean())
  .map(([from, length, open]) => ({
    validFrom: dayOf(from),
    validTo: open ? forever : dayOf(from + length)
  }))
const person = (n: number): fc.Arbitrary<FactPerson> =>
  fc
    .tuple(fc.array(span, { maxLength: 2 }), fc.constantFrom("active" as const, "left" as const))
    .map(([spans, status]) => ({
      id: PersonId.make(`p${n}`),
      name: `name ${n}`,
      status,
      posts: spans.map((dates, i) => ({
        id: PostId.make(`q${n}${i}`),
        unitId,
        title: null,
        kind: "mainLeader" as const,
        at: null,
        ...dates
      }))
    }))
const people = fc.tuple(person(0), person(1), person(2))
const seat = fc
  .tuple(fc.constantFrom(...SeatRole.literals), fc.integer({ min: 0, max: 3 }), span, fc.nat(5))
  .map(([role, holder, dates, position]) => ({ role, holder, dates, position }))
const seats = fc.array(seat, { maxLength: 8 }).map((all) =>
  all.map(({ role, holder, dates, position }, at): GroupSeat => ({
    id: `s${at}`,
    groupId: LeadingGroupId.make("g"),
    role,
    position,
    dutyText: "",
    holder:
      holder === 3
        ? { kind: "post", unitId, postKind: "mainLeader" }
        : { kind: "person", personId: PersonId.make(`p${holder}`), name: `name ${holder}` },
    ...dates
  }))
)
const factsOf = (all: ReadonlyArray<FactPerson>): DutyFacts => ({
  holdings: [],
  people: new Map(all.map((one) => [one.id, one])),
  organisations: new Map()
})

describe("a roster", () => {
  it("has every seat of the day once, each with a holder or with a reason", () => {
    fc.assert(
      fc.property(people, seats, aDay, (staff, all, day) => {
        const rows = roster(all, factsOf(staff), day)
        const due = all.filter((one) => one.validFrom <= day && day < one.validTo)
        assert.sameMembers(
          rows.map(({ seatId }) => seatId),
          due.map(({ id }) => id)
        )
        for (const row of rows) assert.notStrictEqual(row.holder === null, row.gap === null)
      })
    )
  })

  it("shows nobody who is not there that day, and a post's holder of that very day", () => {
    fc.assert(
      fc.property(people, seats, aDay, (staff, all, day) => {
        for (const { holder, exOfficio } of roster(all, factsOf(staff), day)) {
          const who = staff.find(({ id }) => id === holder?.personId)
          if (who === undefined) continue
          assert.isTrue(standing(who, day).active)
          if (exOfficio) assert.isTrue(who.posts.some((post) => holdsPost(who, post, day)))
        }
      })
    )
  })

  it("goes by role and place, whatever order the seats come in", () => {
    fc.assert(
      fc.property(people, seats, aDay, (staff, all, day) => {
        const facts = factsOf(staff)
        assert.deepStrictEqual(roster(all.toReversed(), facts, day), roster(all, facts, day))
        const order = roster(all, facts, day).map(({ role }) =>
          ["head", "deputy", "officeDirector", "member"].indexOf(role)
        )
        assert.deepStrictEqual(order, order.toSorted())
      })
    )
  })
})
