/** Laws of the marks of bonus and veto: they share a record, and a hand on one of them marks only that one. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { bonusEdit, vetoEdit } from "../../../src/assessment/explain/handEdited.ts"
import { SheetId } from "../../../src/assessment/ScoreSheet.ts"
import type { ScoreTally } from "../../../src/assessment/ScoreTally.ts"
import { editedTally, noTally, tallyValue } from "../../../src/assessment/sheet/editedRows.ts"
import type { TallyValue } from "../../../src/assessment/sheet/HandEdit.ts"
import { TreePath } from "../../../src/org/TreePath.ts"
import { Points, written } from "../../../src/shared/Points.ts"
import { unitId } from "../leaves.ts"

const key = { sheetId: SheetId.make("s"), unitId, path: TreePath.make("00001/") }
const read: Omit<ScoreTally, keyof TallyValue | "edit"> = {
  ...key,
  bonusCell: "P4",
  vetoCell: "Q4",
  statedTotal: null,
  statedTotalCell: null,
  statedRank: null,
  statedRankCell: null,
  fileId: "f",
  sheetName: "3月"
}
const stored = (value: TallyValue): ScoreTally => ({ ...read, ...value, edit: null })

const Value = Schema.Struct({
  bonus: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 })),
  bonusReason: Schema.NullOr(Schema.Literals(["创卫先进", "市级表彰"])),
  vetoed: Schema.Boolean
})
const valueOf = ({ bonus, ...rest }: typeof Value.Type): TallyValue => ({
  ...rest,
  bonus: Points.make(bonus * 1000)
})
const First = Schema.NullOr(Value)
const Save = Schema.Struct({ at: Schema.Literals(["bonus", "veto"]), value: Value })
const Saves = Schema.Array(Save)

/** Saves as the sheet's two cells make them: each writes one part and leaves the other. */
const after = (first: ScoreTally | null, saves: typeof Saves.Type): ScoreTally | null =>
  saves.reduce<ScoreTally | null>((tally, { at, value }) => {
    const [now, typed] = [tally === null ? noTally : tallyValue(tally), valueOf(value)]
    const next =
      at === "bonus" ? { ...typed, vetoed: now.vetoed } : { ...now, vetoed: typed.vetoed }
    const mark = { by: `account:${at}`, at: "2026-04-01T00:00:00.000Z", reason: at }
    const edited = editedTally(key, tally, next, mark)
    return edited === undefined ? tally : edited
  }, first)

const begun = (first: typeof First.Type) => (first === null ? null : stored(valueOf(first)))

describe("the marks of bonus and veto", () => {
  it.prop("a mark is of the hand that wrote that part", [First, Saves], ([first, saves]) => {
    const tally = after(begun(first), saves)
    const [bonus, veto] = [bonusEdit(tally), vetoEdit(tally)]
    assert.isTrue(bonus === null || bonus.by === "account:bonus")
    assert.isTrue(veto === null || veto.by === "account:veto")
  })

  it.prop("a part is marked exactly when it is other than it was", [First, Saves], (given) => {
    const [first, saves] = given
    const tally = after(begun(first), saves)
    const was = first === null ? noTally : valueOf(first)
    const now = tally === null ? noTally : tallyValue(tally)
    const isOther = now.bonus !== was.bonus || now.bonusReason !== was.bonusReason
    assert.strictEqual(bonusEdit(tally) !== null, isOther)
    assert.strictEqual(vetoEdit(tally) !== null, now.vetoed !== was.vetoed)
  })

  it.prop("the bonus tells what it was, the veto tells no points", [Value, Saves], (given) => {
    const [first, saves] = given
    const tally = after(stored(valueOf(first)), saves)
    const { bonus, bonusReason: reason } = valueOf(first)
    const was = { points: written(bonus), notApplicable: false, reason }
    assert.deepStrictEqual(bonusEdit(tally)?.was ?? was, was)
    assert.isNull(vetoEdit(tally)?.was ?? null)
  })
})
