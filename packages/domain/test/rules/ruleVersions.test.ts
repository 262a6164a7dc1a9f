/** Laws of versions: one of a series holds on a day, and it changes only on a first day of one. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { RuleId } from "../../src/rules/RuleDocument.ts"
import { faultOfNext, inForceOn, versionOn } from "../../src/rules/ruleVersions.ts"
import { Day } from "../../src/shared/Day.ts"

const dayOf = (n: number) => Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))

/** As they can be added: each that is refused is left out. */
const series = fc
  .array(fc.record({ version: fc.integer({ min: 1, max: 9 }), from: fc.nat(60) }), {
    minLength: 1,
    maxLength: 8
  })
  .map((all) => {
    const made: Array<{ id: RuleId; seriesId: RuleId; version: number; effectiveFrom: Day }> = []
    for (const { version, from } of all) {
      const next = { version, effectiveFrom: dayOf(from) }
      const last = made.at(-1)
      if (last !== undefined && faultOfNext(made, last, next) !== null) continue
      const id = RuleId.make(`r${made.length}`)
      made.push({ id, seriesId: RuleId.make("r0"), ...next })
    }
    return made
  })

describe("versions of a rule document", () => {
  it("hold one at a time, the latest that took effect", () => {
    fc.assert(
      fc.property(series, fc.nat(70), (rules, n) => {
        const day = dayOf(n)
        const held = inForceOn(rules, day)
        const begun = rules.filter(({ effectiveFrom }) => effectiveFrom <= day)
        assert.strictEqual(held.size, begun.length === 0 ? 0 : 1)
        assert.strictEqual(versionOn(rules, day)?.id, begun.at(-1)?.id)
      })
    )
  })

  it("say the same of a past day when another one follows", () => {
    fc.assert(
      fc.property(series, fc.nat(70), (rules, n) => {
        const day = dayOf(n)
        const last = rules.at(-1)
        if (last === undefined || last.effectiveFrom <= day) return
        const before = rules.slice(0, -1)
        assert.deepStrictEqual(inForceOn(before, day), inForceOn(rules, day))
      })
    )
  })

  it("refuse a second successor, a number and a day that do not rise", () => {
    const one = { id: RuleId.make("a"), seriesId: RuleId.make("a"), version: 1 }
    const first = { ...one, effectiveFrom: dayOf(10) }
    const second = { ...first, id: RuleId.make("b"), version: 2, effectiveFrom: dayOf(20) }
    const next = { version: 3, effectiveFrom: dayOf(30) }
    assert.strictEqual(faultOfNext([first, second], first, next), "superseded")
    assert.strictEqual(faultOfNext([first], first, { ...next, version: 1 }), "version")
    assert.strictEqual(
      faultOfNext([first], first, { ...next, effectiveFrom: dayOf(10) }),
      "tooEarly"
    )
    assert.isNull(faultOfNext([first, second], second, next))
  })
})
