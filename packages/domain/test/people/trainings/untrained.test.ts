/** Laws of the warning about technical work given to somebody who was never trained for it. */
import { describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { assert } from "vitest"

import { DutyCode } from "../../../src/duty/kinds/DutyKind.ts"
import { PersonId } from "../../../src/people/Person.ts"
import { trainedOn, untrained } from "../../../src/people/trainings/untrained.ts"
import { Day, forever } from "../../../src/shared/Day.ts"

const dayOf = (n: number): Day =>
  Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
const person = fc.constantFrom("p1", "p2").map((id) => PersonId.make(id))
const duty = fc.constantFrom("pest", "bait-station").map((code) => DutyCode.make(code))
const aDay = fc.integer({ min: 0, max: 60 }).map(dayOf)
const training = fc
  .record({
    personId: person,
    duty,
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.option(fc.integer({ min: 0, max: 20 }))
  })
  .map(({ from, length, ...who }) => ({
    ...who,
    day: dayOf(from),
    validUntil: length === null ? forever : dayOf(from + length)
  }))
const trainings = fc.array(training, { maxLength: 8 })
const given = fc.record({ id: person, code: duty, had: trainings, day: aDay })

const warned = ({ id, code, had, day }: typeof given extends fc.Arbitrary<infer A> ? A : never) =>
  untrained({ code, technical: true }, { personId: id, name: "甲" }, had, day)

describe("untrained", () => {
  it("warns of technical work exactly where no training of that duty counts", () => {
    fc.assert(
      fc.property(given, (it) => {
        assert.strictEqual(warned(it) === null, trainedOn(it.had, it.id, it.code, it.day))
      })
    )
  })

  it("says nothing of work that needs no training", () => {
    fc.assert(
      fc.property(given, ({ id, code, had, day }) => {
        const who = { personId: id, name: "甲" }
        assert.isNull(untrained({ code, technical: false }, who, had, day))
      })
    )
  })

  it("is never brought about by one training more", () => {
    fc.assert(
      fc.property(given, training, (it, more) => {
        const after = warned({ ...it, had: [...it.had, more] })
        if (warned(it) === null) assert.isNull(after)
      })
    )
  })

  it("is not changed by what others learnt, or by other duties", () => {
    fc.assert(
      fc.property(given, (it) => {
        const own = it.had.filter(({ personId, duty }) => personId === it.id && duty === it.code)
        assert.deepStrictEqual(warned({ ...it, had: own }), warned(it))
      })
    )
  })

  it("names the last day an earlier training counted, and no day to come", () => {
    fc.assert(
      fc.property(given, (it) => {
        const expired = warned(it)?.expired ?? null
        if (expired === null) return
        assert.isTrue(expired < it.day)
        assert.isTrue(it.had.some(({ validUntil }) => validUntil === expired))
      })
    )
  })
})
