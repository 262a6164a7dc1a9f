/** Laws of frontage agreements: one state a day, rates equal their lists, and time only lets them expire. */
import { assert, it } from "@effect/vitest"
import * as fc from "fast-check"

import {
  agreementState,
  agreementStates,
  frontageCounts,
  isBreached
} from "../../../../src/duty/overlays/frontage/frontageState.ts"
import { dayAfter } from "../../../../src/shared/Day.ts"
import { aDay } from "../../answers/dutyWorld.ts"

const standing = fc
  .record({
    signed: fc.option(fc.tuple(aDay, aDay)),
    checkedOn: fc.option(aDay),
    breaches: fc.array(fc.constantFrom("包卫生", "包秩序"), { maxLength: 2 })
  })
  .map(({ signed, checkedOn, breaches }) => {
    const [signedOn = null, validUntil = null] = signed?.toSorted() ?? []
    return { signedOn, validUntil, checkedOn, breaches: checkedOn === null ? [] : breaches }
  })
const rows = fc.array(standing, { maxLength: 12 })

it("counts what its lists hold, and every frontage in one of them", () => {
  fc.assert(
    fc.property(rows, aDay, (all, day) => {
      const counts = frontageCounts(all, day)
      for (const state of agreementStates) {
        const listed = all.filter((row) => agreementState(row, day) === state)
        assert.strictEqual(counts[state], listed.length)
      }
      assert.strictEqual(counts.signed + counts.expired + counts.unsigned, counts.total)
      assert.strictEqual(counts.breached, all.filter((row) => isBreached(row, day)).length)
    })
  )
})

it("is signed on its last day, expired on the next, and never unsigned again", () => {
  fc.assert(
    fc.property(standing, aDay, (row, later) => {
      if (row.signedOn === null || row.validUntil === null) {
        assert.strictEqual(agreementState(row, later), "unsigned")
        return
      }
      assert.strictEqual(agreementState(row, row.signedOn), "signed")
      assert.strictEqual(agreementState(row, row.validUntil), "signed")
      assert.strictEqual(agreementState(row, dayAfter(row.validUntil)), "expired")
      if (later >= row.signedOn) assert.notStrictEqual(agreementState(row, later), "unsigned")
    })
  )
})
