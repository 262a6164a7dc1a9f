import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
/** Laws of a score that comes again over an edit: the edit stays, and its mark knows what the sheets said. */
import type { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import { tallyValue } from "@aiwei/domain/assessment/sheet/editedRows"
import type { TallyValue } from "@aiwei/domain/assessment/sheet/HandEdit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Points } from "@aiwei/domain/shared/Points"
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { tallySettled } from "../../../../src/commit/plan/scores/scoreSettled.ts"

const value: fc.Arbitrary<TallyValue> = fc.record({
  bonus: fc.constantFrom(0, 1000, 2000).map((n) => Points.make(n)),
  bonusReason: fc.constantFrom(null, "迎检", "评比"),
  vetoed: fc.boolean()
})

const row = (told: TallyValue, edit: ScoreTally["edit"]): ScoreTally => ({
  sheetId: SheetId.make("s"),
  unitId: OrgUnitId.make("0".repeat(26)),
  path: TreePath.make("00001/"),
  ...told,
  bonusCell: "E9",
  vetoCell: null,
  statedTotal: null,
  statedTotalCell: null,
  statedRank: null,
  statedRankCell: null,
  fileId: null,
  sheetName: null,
  edit
})
const mark = { by: "account:li", at: "2026-04-01T00:00:00.000Z", reason: "复核" }
const fields = ["bonus", "bonusReason", "vetoed"] as const

describe("tallySettled", () => {
  it("is the sheet's where no hand was", () => {
    fc.assert(
      fc.property(value, value, (stored, said) => {
        const incoming = row(said, null)
        assert.deepStrictEqual(tallySettled(row(stored, null), incoming), {
          row: incoming,
          doubts: []
        })
      })
    )
  })

  it("keeps what a hand wrote, takes the rest, and comes to rest at once", () => {
    fc.assert(
      fc.property(value, value, value, (was, hand, said) => {
        const stored = row(hand, { ...mark, was })
        const once = tallySettled(stored, row(said, null))
        for (const field of fields) {
          const isEdited = hand[field] !== was[field]
          assert.strictEqual(once.row[field], isEdited ? hand[field] : said[field])
        }
        const told = fields.filter((at) => hand[at] !== was[at] && hand[at] !== said[at])
        assert.lengthOf(once.doubts, told.length)
        const again = tallySettled({ ...once.row, path: stored.path }, row(said, null))
        assert.deepStrictEqual(tallyValue(again.row), tallyValue(once.row))
        assert.deepStrictEqual(again.row.edit, once.row.edit)
        assert.lengthOf(again.doubts, told.length)
      })
    )
  })
})
