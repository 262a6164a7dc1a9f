/** The third layout: lines as figures and a hash, and no empty fields where nothing was recorded. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { frozenLineOf } from "../../src/assessment/lines/FrozenLine.ts"
import { type Snapshot, snapshotIn } from "../../src/publication/Snapshot.ts"
import { snapshotOf, snapshotText, substanceOf } from "../../src/publication/snapshotOf.ts"
import { community, documentOf, inputsOf, leafOf, lineOf, scheme } from "./madeMonth.ts"

const evidenceAt = "2026-05-03T00:00:00.000Z"
const documented = { ...scheme, document: documentOf({}) }
const sha = "a".repeat(64)

const Leaves = Schema.Array(
  Schema.Struct({
    counted: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10 })),
    recorded: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10 }))),
    reason: Schema.NullOr(Schema.String),
    notApplicable: Schema.Boolean,
    worked: Schema.Boolean
  })
)

const leafMade = (one: (typeof Leaves.Type)[number], code: string) => {
  const { counted, recorded, reason, notApplicable, worked } = one
  const figures = frozenLineOf(lineOf(code, counted), sha)
  return leafOf(recorded, { reason, notApplicable, ...(worked ? { figures } : {}) })
}

const monthOf = (leaves: typeof Leaves.Type): Snapshot =>
  snapshotOf(
    inputsOf(
      leaves.map((one, n) =>
        community(n + 1, [leafMade(one, "I01"), null], { level: "community" })
      ),
      { evidenceAt }
    ),
    documented
  )

describe("the third layout", () => {
  it.prop("worked out again from its own text it is the same text", [Leaves], ([leaves]) => {
    const text = snapshotText(monthOf(leaves))
    const read = snapshotIn(text)
    if (read._tag === "None") return false
    const { inputs, scheme: frozen, layout } = read.value
    return layout === 3 && snapshotText(snapshotOf(inputs, frozen)) === text
  })

  it.prop("reads back what it was made of, evidence alone or not", [Leaves], ([leaves]) => {
    const made = monthOf(leaves)
    const read = snapshotIn(snapshotText(made))
    assert.isTrue(read._tag === "Some")
    if (read._tag === "Some") assert.deepStrictEqual(read.value, made)
  })

  it("writes a leaf of evidence alone as its figures, and any other whole", () => {
    const bare = { recorded: null, reason: null, notApplicable: false, worked: true, counted: 8 }
    const leaves = [
      bare,
      { ...bare, recorded: 8 },
      { ...bare, reason: "" },
      { ...bare, notApplicable: true }
    ].map((one) => /"leaves":\[\{"figures"/.test(snapshotText(monthOf([one]))))
    assert.deepStrictEqual(leaves, [true, false, false, false])
  })

  it("keeps the mark of a hand that took a value away", () => {
    const edit = { by: "account:li", at: "2026-05-01", reason: "录错", was: null }
    const figures = frozenLineOf(lineOf("I01", 8), sha)
    const leaf = leafOf(null, { figures, edit })
    const made = snapshotOf(inputsOf([community(1, [leaf, null])], { evidenceAt }), documented)
    assert.include(snapshotText(made), "录错")
  })

  it("the same figures of other evidence are another substance", () => {
    const of = (hash: string) => {
      const figures = frozenLineOf(lineOf("I01", 8), hash)
      const inputs = inputsOf([community(1, [leafOf(null, { figures }), null])], { evidenceAt })
      return substanceOf(snapshotOf(inputs, documented))
    }
    assert.strictEqual(of(sha), of(sha))
    assert.notStrictEqual(of(sha), of("b".repeat(64)))
  })

  it("the kind of place alone is no other substance", () => {
    const [one, other] = ["community", "village"].map((level) =>
      substanceOf(
        snapshotOf(
          inputsOf([community(1, [leafOf(9), null], { level })], { evidenceAt }),
          documented
        )
      )
    )
    assert.strictEqual(one, other)
  })

  it("the instant alone is no other substance", () => {
    const [one, other] = [evidenceAt, "2026-05-04T00:00:00.000Z"].map((at) =>
      substanceOf(
        snapshotOf(inputsOf([community(1, [leafOf(9), null])], { evidenceAt: at }), documented)
      )
    )
    assert.strictEqual(one, other)
  })
})
