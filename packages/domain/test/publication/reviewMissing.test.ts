/** Laws of what a review still needs: each approval takes one role away, and time takes the notice away. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { isMet, reviewMissing } from "../../src/publication/review/reviewMissing.ts"
import { Day, dayAfter } from "../../src/shared/Day.ts"

const Role = Schema.Literals(["leader", "officeAdmin", "districtViewer"])
const Roles = Schema.Array(Role)
const lastDay = Day.make("2026-03-05")
const open = dayAfter(lastDay)
const terms = (approvals: ReadonlyArray<typeof Role.Type>) => ({
  terms: { noticeDays: 3, approvals, appealDays: 5, repliesPrinted: true },
  lastDay
})
const given = (roles: ReadonlyArray<typeof Role.Type>) => roles.map((role) => ({ role }))

describe("reviewMissing", () => {
  it.prop("is met by exactly the roles that were asked for, in any order", [Roles], ([roles]) =>
    isMet(reviewMissing(terms(roles), given(roles.toReversed()), open))
  )

  it.prop("lacks one role while one approval is missing", [Roles, Role], ([roles, role]) => {
    const { approvals } = reviewMissing(terms([...roles, role]), given(roles), open)
    return approvals.length === 1 && approvals[0] === role
  })

  it.prop("counts no role that nobody asked for", [Roles], ([roles]) => {
    const asked = roles.filter((role) => role !== "leader")
    const { approvals } = reviewMissing(terms(["leader", ...asked]), given(asked), open)
    return approvals.length === 1
  })

  it("runs through the last day and is over the day after", () => {
    assert.strictEqual(reviewMissing(terms([]), [], lastDay).noticeUntil, lastDay)
    assert.isNull(reviewMissing(terms([]), [], open).noticeUntil)
    assert.isTrue(isMet(reviewMissing({ ...terms([]), lastDay: null }, [], lastDay)))
  })

  it("an approval of a role that is not asked for, or not any more, takes no other one away", () => {
    const left = (asked: ReadonlyArray<typeof Role.Type>, ...by: ReadonlyArray<typeof Role.Type>) =>
      reviewMissing(terms(asked), given(by), open).approvals
    assert.deepStrictEqual(left(["leader", "officeAdmin"], "districtViewer"), [
      "leader",
      "officeAdmin"
    ])
    assert.deepStrictEqual(left(["leader", "officeAdmin"], "leader", "leader"), ["officeAdmin"])
    assert.deepStrictEqual(left(["leader", "officeAdmin", "leader"], "leader"), [
      "officeAdmin",
      "leader"
    ])
  })

  it("is met once the notice is over and every role has approved, and not before", () => {
    const met = (day: Day, ...by: ReadonlyArray<typeof Role.Type>) =>
      isMet(reviewMissing(terms(["leader"]), given(by), day))
    assert.deepStrictEqual(
      [met(open, "leader"), met(open), met(lastDay, "leader"), met(lastDay)],
      [true, false, false, false]
    )
  })
})
