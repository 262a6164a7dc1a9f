/** Laws of the merge: a hand is never overwritten, and where no hand was everything is as without a merge. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { alike, givenFrom } from "../../../../src/commit/plan/given/Given.ts"
import { settled, verdictOf } from "../../../../src/commit/plan/given/settled.ts"

interface Facts {
  readonly a: string | null
  readonly b: string | null
  readonly c: string | null
}

const value = fc.constantFrom(null, "", "甲", "乙", "丙")
const facts: fc.Arbitrary<Facts> = fc.record({ a: value, b: value, c: value })
const told: fc.Arbitrary<Partial<Facts>> = fc.record(
  { a: value, b: value, c: value },
  { requiredKeys: [] }
)

const change = (before: Facts | null, after: object) => ({
  entityId: "1",
  before: before === null ? null : JSON.stringify(before),
  after: JSON.stringify(after)
})
const first = (given: Facts) => givenFrom([change(null, given)])
const fields = ["a", "b", "c"] as const

describe("settled", () => {
  it("takes everything where no hand was", () => {
    fc.assert(
      fc.property(facts, told, (stored, said) => {
        assert.deepStrictEqual(settled(stored, said, undefined).told, said)
        const merged = settled(stored, said, first(stored))
        assert.deepStrictEqual(merged.kept, [])
        for (const field of fields) {
          if (field in said) assert.isTrue(alike(merged.told[field], said[field]))
        }
      })
    )
  })

  it("never overwrites a hand, tells each field once, and is quiet where both agree", () => {
    fc.assert(
      fc.property(facts, facts, told, (base, stored, said) => {
        const { told: result, kept } = settled(stored, said, first(base))
        for (const field of fields) {
          const tells = kept.filter((one) => one.field === field)
          if (!(field in said)) {
            assert.isFalse(field in result)
            assert.lengthOf(tells, 0)
            continue
          }
          const isEdited = !alike(stored[field], base[field])
          const isOther = !alike(stored[field], said[field])
          assert.isTrue(alike(result[field], isEdited ? stored[field] : said[field]))
          assert.lengthOf(tells, isEdited && isOther ? 1 : 0)
          const repeats = alike(said[field], base[field])
          for (const { verdict } of tells) {
            assert.strictEqual(verdict, repeats ? "kept" : "doubtful")
          }
        }
      })
    )
  })

  it("says the same when the same file comes again", () => {
    fc.assert(
      fc.property(facts, facts, told, (base, stored, said) => {
        const once = settled(stored, said, first(base))
        const after = { ...stored, ...once.told }
        const journal = [change(null, base), change(stored, { ...after, agreed: once.agreed })]
        const again = settled(after, said, givenFrom(journal))
        for (const field of fields) {
          if (field in again.told) assert.isTrue(alike(again.told[field], after[field]))
        }
        assert.deepStrictEqual(again.agreed, [])
        assert.deepStrictEqual(
          again.kept.map(({ field, verdict }) => [field, verdict]),
          once.kept.map(({ field, verdict }) => [field, verdict])
        )
      })
    )
  })

  it("follows the file again once both have agreed", () => {
    fc.assert(
      fc.property(value, value, value, (base, hand, next) => {
        const all = (one: string | null): Facts => ({ a: one, b: null, c: null })
        const agreed = settled(all(hand), { a: hand }, first(all(base))).agreed
        const row = change(all(hand), { ...all(hand), agreed })
        const given = givenFrom([change(null, all(base)), row])
        assert.strictEqual(given.base.get("a") ?? null, agreed.length > 0 ? hand : base)
        assert.isTrue(alike(settled(all(hand), { a: next }, given).told.a, next))
      })
    )
  })
})

describe("verdictOf", () => {
  it("is one of four, and same before all others", () => {
    assert.strictEqual(verdictOf("甲", "乙", "甲"), "same")
    assert.strictEqual(verdictOf("乙", "乙", "甲"), "taken")
    assert.strictEqual(verdictOf("甲", "乙", "乙"), "kept")
    assert.strictEqual(verdictOf("甲", "乙", "丙"), "doubtful")
    assert.strictEqual(verdictOf("甲", undefined, null), "kept")
    assert.strictEqual(verdictOf("", null, "丙"), "taken")
  })
})

describe("givenFrom", () => {
  it("leaves out what a change only carried along", () => {
    const given = givenFrom([
      { entityId: "1", before: null, after: '{"phone":"1","post":{"title":"干事"}}' },
      {
        entityId: "1",
        before: '{"phone":"2","post":{"title":"干事"}}',
        after: '{"phone":"2","post":{"title":"主任"}}'
      }
    ])
    assert.strictEqual(given.base.get("phone"), "1")
    assert.strictEqual(given.base.get("post.title"), "主任")
    assert.lengthOf(given.versions, 2)
  })
})
