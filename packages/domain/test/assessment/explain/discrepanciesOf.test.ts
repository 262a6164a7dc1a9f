import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { discrepanciesOf } from "../../../src/assessment/explain/discrepanciesOf.ts"
import { scorecardOf } from "../../../src/assessment/scorecardOf.ts"
import { BatchId } from "../../../src/importing/ImportBatch.ts"
import { Points } from "../../../src/shared/Points.ts"
import { MadeLeaves, sumsFor, termsFor } from "../leaves.ts"

const Rank = Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 99 })))
const unit = { code: null, name: "柳荫社区" }
const file = { path: "3月.xls", batchId: BatchId.make("B1") }
const cells = { statedTotalCell: "L45", statedRankCell: "L46", sheetName: "3月" }

describe("discrepanciesOf", () => {
  it.prop(
    "says nothing where the office is right or silent",
    [MadeLeaves, Rank],
    ([leaves, rank]) => {
      const card = scorecardOf(termsFor(leaves, "full"), sumsFor(leaves), Points.make(0))
      const right = { ...cells, statedTotal: card.total, statedRank: rank }
      const silent = { ...cells, statedTotal: null, statedRank: null }
      return [right, silent].every(
        (tally) => discrepanciesOf({ rank, card }, undefined, tally, unit, file).length === 0
      )
    }
  )

  it.prop(
    "says any other total and any other rank, with the cell",
    [MadeLeaves, Rank],
    ([leaves, rank]) => {
      const card = scorecardOf(termsFor(leaves, "full"), sumsFor(leaves), Points.make(0))
      const statedTotal = Points.make(card.total + 10)
      const tally = { ...cells, statedTotal, statedRank: (rank ?? 0) + 1 }
      const now = { rank, card }
      const found = discrepanciesOf(now, now, tally, unit, file)
      assert.deepStrictEqual(
        found.map(({ what, cell, file, batch }) => [what, cell, file, batch]),
        [
          ["total", "L45", "3月.xls", "B1"],
          ["rank", "L46", "3月.xls", "B1"]
        ]
      )
      assert.isTrue(found.every(({ editedSince }) => !editedSince))
    }
  )

  it.prop(
    "doubts no figure that was right before a hand changed scores",
    [MadeLeaves],
    ([leaves]) => {
      const card = scorecardOf(termsFor(leaves, "full"), sumsFor(leaves), Points.make(0))
      const changed = scorecardOf(termsFor(leaves, "full"), sumsFor(leaves), Points.make(10))
      const tally = { ...cells, statedTotal: card.total, statedRank: 2 }
      const before = { rank: 2, card }
      const found = discrepanciesOf({ rank: 1, card: changed }, before, tally, unit, file)
      const wrong = { ...tally, statedTotal: Points.make(card.total + 20) }
      const doubted = discrepanciesOf({ rank: 2, card: changed }, before, wrong, unit, file)
      assert.isTrue(found.length > 0 && found.every(({ editedSince }) => editedSince))
      assert.deepStrictEqual(
        doubted.map(({ what, editedSince }) => [what, editedSince]),
        [["total", false]]
      )
    }
  )
})
