/** Laws of a duty that is given: nobody who answers is pushed aside, and no day before it changes. */
import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as fc from "fast-check"

import {
  type DutyAssignment,
  DutyAssignmentId
} from "../../../src/duty/assignments/DutyAssignment.ts"
import { withAssignment } from "../../../src/duty/assignments/dutySpans.ts"
import { DutyCode } from "../../../src/duty/kinds/DutyKind.ts"
import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { inBase32 } from "../../../src/shared/base32.ts"
import { forever } from "../../../src/shared/Day.ts"
import { dayOf } from "../answers/dutyWorld.ts"

const place = OrgUnitId.make(inBase32(1, 26))

const rowOf = (id: string, from: number, to: number | null): DutyAssignment => ({
  id: DutyAssignmentId.make(id),
  officeId: place,
  duty: DutyCode.make("cleaning"),
  unitId: place,
  holder: { kind: "person", personId: null, name: id },
  remark: "",
  validFrom: dayOf(from),
  validTo: to === null ? forever : dayOf(to)
})

const span = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 1, max: 10 })))
  .map(([from, length]) => [from, length === null ? null : from + length] as const)
const held = fc
  .array(span, { maxLength: 5 })
  .map((spans) => spans.map(([from, to], n) => rowOf(`r${n}`, from, to)))

const days = Array.from({ length: 40 }, (_, n) => dayOf(n))
const namesOn = (rows: ReadonlyArray<DutyAssignment>, day: string) =>
  rows
    .filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)
    .map(({ id }) => id as string)
    .toSorted()

/** Under which id the row was written first. */
const firstId = (id: string) => id.replace(/:\d{8}$/, "")

describe("withAssignment", () => {
  it("is refused by whoever answers, and by nobody else who began before", () => {
    fc.assert(
      fc.property(held, span, fc.boolean(), (rows, [from, to], answering) => {
        const added = rowOf("new", from, to)
        const said = withAssignment(rows, added, () => answering)
        const meeting = rows.filter(
          (row) => row.validFrom < added.validTo && added.validFrom < row.validTo
        )
        const refused = meeting.some((row) => answering || row.validFrom >= added.validFrom)
        assert.strictEqual(Result.isFailure(said), refused)
      })
    )
  })

  it("changes no day but its own, on which it stands alone", () => {
    fc.assert(
      fc.property(held, span, (rows, [from, to]) => {
        const added = rowOf("new", from, to)
        const said = withAssignment(rows, added, () => false)
        if (Result.isFailure(said)) return
        const written = new Map(said.success.map((row) => [row.id, row]))
        const after = [
          ...new Map([...rows.map((row) => [row.id, row] as const), ...written]).values()
        ]
        for (const day of days) {
          const [before, now] = [namesOn(rows, day), namesOn(after, day)]
          if (day < added.validFrom) assert.deepStrictEqual(now, before)
          else if (day < added.validTo) assert.deepStrictEqual(now, ["new"])
          else assert.deepStrictEqual(now.map(firstId), before)
        }
      })
    )
  })
})
