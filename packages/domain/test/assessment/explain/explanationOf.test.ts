import { assert, describe, it } from "@effect/vitest"

import { type Explained, explanationOf } from "../../../src/assessment/explain/explanationOf.ts"
import { scorecardOf } from "../../../src/assessment/scorecardOf.ts"
import type { ScoreEntry } from "../../../src/assessment/ScoreEntry.ts"
import { SheetId } from "../../../src/assessment/ScoreSheet.ts"
import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { TreePath } from "../../../src/org/TreePath.ts"
import {
  type AssessmentScheme,
  NotApplicable,
  SchemeId
} from "../../../src/scheme/AssessmentScheme.ts"
import { type Indicator, IndicatorId } from "../../../src/scheme/Indicator.ts"
import { Month } from "../../../src/shared/Month.ts"
import { Points, readPointsText, total } from "../../../src/shared/Points.ts"
import { leafPair, type MadeLeaf, MadeLeaves, sumsFor, termsFor, unitId } from "../leaves.ts"

const schemeId = SchemeId.make("scheme")

const explained = (
  leaves: ReadonlyArray<MadeLeaf>,
  mode: NotApplicable,
  bonus: Points,
  tally: Explained["tally"] = null
) => {
  const scheme: AssessmentScheme = {
    ...termsFor(leaves, mode),
    id: schemeId,
    officeId: OrgUnitId.make("1".repeat(26)),
    version: 1,
    name: "百分考核",
    veto: null,
    validFrom: Month.make("2026-01"),
    createdAt: ""
  }
  const pairs = leaves.map(leafPair)
  const indicators = pairs.map(([{ category, worth }], i): Indicator => ({
    id: IndicatorId.make(`i${i}`),
    schemeId,
    code: `I${i}`,
    ordinal: i + 1,
    category,
    name: `指标${i}`,
    worth
  }))
  const entries = pairs.flatMap(([, recorded], i): Array<ScoreEntry> => {
    if (recorded === null) return []
    const from = {
      reason: null,
      cell: `C${i}`,
      raw: null,
      fileId: "f",
      edit: null,
      sheetName: "3月"
    }
    const at = { sheetId: SheetId.make("s"), unitId, path: TreePath.make("00001/") }
    return [
      { ...recorded, ...from, ...at, indicatorId: IndicatorId.make(`i${i}`), deduction: null }
    ]
  })
  const card = scorecardOf(scheme, sumsFor(leaves), bonus)
  const sourceOf = () => null
  return explanationOf({ scheme, indicators, entries, tally, card, sourceOf })
}

const read = (text: string): Points => readPointsText(text) ?? Points.make(Number.NaN)

/** Works the printed line out as a reader would. */
const workedOut = (equation: string): number => {
  const [start = "", ...terms] = equation.replaceAll(" − ", " -").replaceAll(" + ", " +").split(" ")
  return total([start, ...terms].map(read))
}

const bonuses = [Points.make(0), Points.make(1500), Points.make(-500)]

describe("explanationOf", () => {
  it.prop(
    "the leaves, the re-basing and the bonus are the total, as they are printed",
    [MadeLeaves, NotApplicable],
    ([leaves, mode]) =>
      bonuses.every((bonus) => {
        const told = explained(leaves, mode, bonus)
        const printed = told.categories
          .flatMap((category) => category.leaves)
          .flatMap(({ points }) => (points === null ? [] : [points]))
        const parts = [...printed, told.rebase, told.bonus.points]
        return total(parts.map(read)) === read(told.total)
      })
  )

  it.prop("the equation works out to the total", [MadeLeaves, NotApplicable], ([leaves, mode]) =>
    bonuses.every((bonus) => {
      const told = explained(leaves, mode, bonus)
      return workedOut(told.equation) === read(told.total)
    })
  )

  it.prop("a category is the sum of its leaves", [MadeLeaves, NotApplicable], ([leaves, mode]) =>
    explained(leaves, mode, Points.make(0)).categories.every(
      (category) =>
        total(category.leaves.map((leaf) => read(leaf.points ?? "0"))) === read(category.points)
    )
  )

  it("a hand on the veto does not mark a bonus of which the scheme counts only a part", () => {
    const was = { bonus: Points.make(9000), bonusReason: "创卫先进", vetoed: false }
    const source = { bonusCell: "P4", vetoCell: null, fileId: "f", sheetName: "3月" }
    const mark = { by: "account:li", at: "2026-04-01T00:00:00.000Z", reason: "有责任事件" }
    const tally = { ...was, ...source, vetoed: true, edit: { ...mark, was } }
    const told = explained([], "full", was.bonus, tally)
    assert.deepStrictEqual([told.bonus.points, told.bonus.edit], ["5.00", null])
    assert.deepInclude(told.veto?.edit, { ...mark, was: null })
  })

  it("prints a month as an office would", () => {
    const leaf = { standing: "done", category: "环境卫生" } as const
    const leaves = [
      { ...leaf, worth: 6000, lost: 150 },
      { ...leaf, worth: 2000, lost: 0 },
      { ...leaf, worth: 2000, lost: 50 }
    ]
    const told = explained(leaves, "full", Points.make(2000))
    assert.strictEqual(told.equation, "100 − 1.50 − 0.50 + 2.00")
    assert.deepStrictEqual(
      [told.total, told.deductions, told.deductionCount],
      ["100.00", "2.00", 2]
    )
  })
})
