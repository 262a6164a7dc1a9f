import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { leafOf } from "../../src/assessment/leafOf.ts"
import { scorecardOf } from "../../src/assessment/scorecardOf.ts"
import { NotApplicable } from "../../src/scheme/AssessmentScheme.ts"
import { noPoints, Points, total } from "../../src/shared/Points.ts"
import { leafPair, type MadeLeaf, MadeLeaves, sumsFor, termsFor } from "./leaves.ts"

const Bonus = Points.check(Schema.isBetween({ minimum: -5000, maximum: 20_000 }))

const cardOf = (leaves: ReadonlyArray<MadeLeaf>, mode: NotApplicable, bonus: Points = noPoints) =>
  scorecardOf(termsFor(leaves, mode), sumsFor(leaves), bonus)

describe("scorecardOf", () => {
  it.prop(
    "the leaves, the re-basing and the bonus are the total, exactly",
    [MadeLeaves, NotApplicable, Bonus],
    ([leaves, mode, bonus]) => {
      const card = cardOf(leaves, mode, bonus)
      const counted = leaves
        .map(leafPair)
        .map(([{ worth }, recorded]) => leafOf(worth, recorded, mode).counted)
      return total([...counted, card.rebase, card.bonus]) === card.total
    }
  )

  it.prop(
    "the order of the leaves changes nothing",
    [MadeLeaves, NotApplicable],
    ([leaves, mode]) => {
      assert.deepStrictEqual(cardOf(leaves.toReversed(), mode), cardOf(leaves, mode))
    }
  )

  it.prop(
    "a larger deduction never helps",
    [MadeLeaves, NotApplicable, Schema.Natural, Schema.Natural],
    ([leaves, mode, at, more]) => {
      const worse = leaves.map((leaf, i) =>
        i === at % leaves.length ? { ...leaf, lost: leaf.lost + (more % 2000) } : leaf
      )
      return cardOf(worse, mode).total <= cardOf(leaves, mode).total
    }
  )

  it.prop(
    "nothing lost is the whole total, in both modes, as long as something applies",
    [MadeLeaves, NotApplicable],
    ([leaves, mode]) => {
      const flawless = leaves.map((leaf, i) => ({
        ...leaf,
        lost: 0,
        standing: i > 0 && leaf.standing === "notApplicable" ? leaf.standing : ("done" as const)
      }))
      return cardOf(flawless, mode).total === termsFor(flawless, mode).total
    }
  )

  it.prop("without what does not apply both modes agree", [MadeLeaves], ([leaves]) => {
    const applying = leaves.filter(({ standing }) => standing !== "notApplicable")
    assert.deepStrictEqual(cardOf(applying, "rebase"), cardOf(applying, "full"))
  })

  it.prop("not done is worth nothing, and is counted", [MadeLeaves], ([leaves]) => {
    const undone = leaves.map((leaf) => ({ ...leaf, standing: "notDone" as const }))
    const card = cardOf(undone, "rebase")
    return card.total === 0 && card.notDone === undone.length
  })

  it("re-bases 78 of 80 to 97.50 of 100, as a leaf of 19.50", () => {
    const leaves = [
      { worth: 8000, lost: 200, standing: "done", category: "组织管理" },
      { worth: 2000, lost: 0, standing: "notApplicable", category: "环境卫生" }
    ] as const
    const card = cardOf(leaves, "rebase", Points.make(7000))
    assert.deepStrictEqual(
      [card.scored, card.rebase, card.base, card.bonus, card.total, card.applicable],
      [78_000, 19_500, 97_500, 5000, 102_500, 80_000]
    )
    const nothing = leaves.map((leaf) => ({ ...leaf, standing: "notApplicable" as const }))
    assert.strictEqual(cardOf(nothing, "rebase").total, 0)
  })
})
