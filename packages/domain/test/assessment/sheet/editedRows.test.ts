/** Laws of a hand edit: back is back, the first value is never forgotten, nothing typed is rounded. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import type { ScoreEntry } from "../../../src/assessment/ScoreEntry.ts"
import { SheetId } from "../../../src/assessment/ScoreSheet.ts"
import { editedEntry, entryValue } from "../../../src/assessment/sheet/editedRows.ts"
import type { EntryValue } from "../../../src/assessment/sheet/HandEdit.ts"
import { readTyped, valueAfter } from "../../../src/assessment/sheet/readValue.ts"
import { TreePath } from "../../../src/org/TreePath.ts"
import { IndicatorId } from "../../../src/scheme/Indicator.ts"
import { Points, readPointsText, written } from "../../../src/shared/Points.ts"
import { unitId } from "../leaves.ts"

const key = {
  sheetId: SheetId.make("s"),
  unitId,
  indicatorId: IndicatorId.make("i"),
  path: TreePath.make("00001/")
}
const mark = { by: "account:li", at: "2026-04-01T00:00:00.000Z", reason: "复核" }
const source = { cell: "L6", raw: "3", fileId: "f", sheetName: "3月", edit: null }

const Amount = Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 })))
const valueOf = (steps: number | null): EntryValue => ({
  points: steps === null ? null : Points.make(steps * 10),
  deduction: steps === null ? null : Points.make(4000 - steps * 10),
  notApplicable: false,
  reason: null
})
const stored = (steps: number | null): ScoreEntry => ({ ...key, ...valueOf(steps), ...source })

const after = (entry: ScoreEntry | null, value: EntryValue): ScoreEntry | null => {
  const next = editedEntry(key, entry, value, mark)
  return next === undefined ? entry : next
}

describe("a hand edit", () => {
  it.prop("changed and changed back is the same entry", [Amount, Amount, Amount], ([a, b, c]) => {
    const first = stored(a)
    const there = after(after(first, valueOf(b)), valueOf(c))
    assert.deepStrictEqual(after(there, entryValue(first)), first)
  })

  it.prop("over nothing and back is nothing", [Amount], ([a]) => {
    const there = after(null, valueOf(a))
    assert.isNull(after(there, valueOf(null)))
    assert.isTrue(there === null || there.edit?.was === null)
  })

  it.prop("keeps what stood there first, and its cell", [Amount, Amount, Amount], ([a, b, c]) => {
    const there = after(after(stored(a), valueOf(b)), valueOf(c))
    assert.strictEqual(there?.cell, "L6")
    if (there?.edit !== null) assert.deepStrictEqual(there?.edit.was, valueOf(a))
    else assert.strictEqual(a, c)
  })

  it.prop(
    "what is accepted is exactly what was typed",
    [Schema.Int.check(Schema.isBetween({ minimum: -50_000, maximum: 50_000 }))],
    ([thousandths]) => {
      const text = written(Points.make(thousandths))
      const read = readTyped(text, Points.make(40_000), 10, "aboveWorth")
      const fits = thousandths >= 0 && thousandths <= 40_000 && thousandths % 10 === 0
      assert.strictEqual("points" in read, fits)
      if ("points" in read) assert.strictEqual(read.points, readPointsText(text))
    }
  )

  it.prop("a deduction and the points it leaves are the same entry", [Amount], ([steps]) => {
    const lost = written(Points.make((steps ?? 0) * 10))
    const left = written(Points.make(4000 - (steps ?? 0) * 10))
    const by = (value: { deduction: string } | { points: string }) =>
      valueAfter({ indicator: "I01", value }, { worth: Points.make(4000) }, null, null, 10)
    assert.deepStrictEqual(by({ deduction: lost }), by({ points: left }))
    assert.deepStrictEqual(by({ deduction: `-${lost}` }), by({ points: left }))
  })

  it("leaves a deduction as the office wrote it when only the reason changes", () => {
    const odd = { ...valueOf(300), deduction: Points.make(5000) }
    const next = valueAfter(
      { indicator: "I01", reason: " 补记 " },
      { worth: Points.make(4000) },
      odd,
      odd,
      10
    )
    assert.deepStrictEqual(next, { ...odd, reason: "补记" })
  })
})
