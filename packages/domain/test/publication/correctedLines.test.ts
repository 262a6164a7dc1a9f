/** A correction says what was recorded otherwise, also where it was evidence, a ledger or a veto. */
import { assert, describe, it } from "@effect/vitest"

import { DivisionCode } from "../../src/org/DivisionCode.ts"
import { correctionOf } from "../../src/publication/correction/correctionOf.ts"
import type { SnapshotCommunity } from "../../src/publication/Snapshot.ts"
import { snapshotOf } from "../../src/publication/snapshotOf.ts"
import { usualRanking } from "../../src/scheme/document/RankingTerms.ts"
import { RuleCode } from "../../src/scheme/rules/DeductionRule.ts"
import type { VetoRule } from "../../src/scheme/rules/TotalTerms.ts"
import { Month } from "../../src/shared/Month.ts"
import { noPoints } from "../../src/shared/Points.ts"
import {
  community,
  documentOf,
  idOf,
  inputsOf,
  leafOf,
  lineOf,
  points,
  scheme
} from "./madeMonth.ts"

const march = Month.make("2026-03")
type Leaf = SnapshotCommunity["leaves"][number]

const month = (leaf: Leaf, more: Partial<SnapshotCommunity> = {}) =>
  snapshotOf(inputsOf([community(1, [leaf, leafOf(10)], more)]), {
    ...scheme,
    document: documentOf({})
  })
const why = (before: ReturnType<typeof month>, now: ReturnType<typeof month>) =>
  correctionOf(before, now).flatMap((one) =>
    one.why.map((change) => [
      change.what,
      change.indicator,
      change.before,
      change.now,
      change.beforeReason,
      change.nowReason
    ])
  )
const worked = (counted: number, more: Parameters<typeof lineOf>[2] = {}) =>
  leafOf(null, { line: lineOf("I01", counted, more) })

describe("why a unit was corrected", () => {
  it("names the line whose evidence counts otherwise now", () => {
    assert.deepStrictEqual(why(month(worked(6)), month(worked(8))), [
      ["indicator", "楼道", "6.00", "8.00", null, null]
    ])
    assert.deepStrictEqual(why(month(leafOf(6)), month(worked(8))), [
      ["indicator", "楼道", "6.00", "8.00", null, null]
    ])
    assert.deepStrictEqual(why(month(worked(6)), month(worked(6))), [])
  })

  it("names a line that reads alike and counts otherwise, or comes from other evidence", () => {
    const other = worked(6, { rounds: 2 })
    assert.deepStrictEqual(why(month(worked(6)), month(other)), [
      ["evidence", "楼道", "6.00", "6.00", null, null]
    ])
    assert.deepStrictEqual(why(month(leafOf(6)), month(worked(6))), [
      ["evidence", "楼道", "6.00", "6.00", null, null]
    ])
    assert.deepStrictEqual(why(month(worked(6)), month(worked(6, { applicable: points(8) }))), [
      ["available", "楼道", "10.00", "8.00", null, null]
    ])
    const out = { applicable: noPoints, counts: "outside" } as const
    const [away, unused] = [
      worked(0, { ...out, standing: "notApplicable" }),
      worked(0, { ...out, standing: "notInUse", reducedBy: points(10) })
    ]
    assert.deepStrictEqual(why(month(away), month(unused)), [
      ["standing", "楼道", "notApplicable", "notInUse", null, null]
    ])
    const blocked = worked(0, { standing: "tooFew", counts: "blocks" })
    assert.deepStrictEqual(why(month(leafOf(null)), month(blocked)), [
      ["standing", "楼道", "notDone", "blocks", null, null]
    ])
  })

  it("tells a line that does not apply, or is not in use, from one that has no points", () => {
    const out = { applicable: noPoints, counts: "outside" } as const
    const cases: ReadonlyArray<readonly [Leaf, string | null]> = [
      [worked(0), "0.00"],
      [worked(0, { ...out, standing: "notApplicable" }), "/"],
      [worked(0, { ...out, standing: "notInUse" }), "/"],
      [worked(0, { standing: "tooFew", counts: "zero" }), "0.00"],
      [worked(0, { standing: "tooFew", counts: "blocks" }), null],
      [worked(0, { standing: "tooFew", ...out }), null],
      [worked(5, { standing: "tooFew", counts: "lastPeriod" }), "5.00"],
      [leafOf(null, { notApplicable: true }), "/"],
      [leafOf(null), null]
    ]
    for (const [leaf, now] of cases) {
      assert.deepStrictEqual(why(month(leafOf(9)), month(leaf)), [
        ["indicator", "楼道", "9.00", now, null, null]
      ])
    }
  })

  it("counts the ledger's bonus to the sheet's, and a veto however it was given", () => {
    const ledger = { bonus: points(1), penalty: noPoints, vetoes: [] }
    const plain = month(leafOf(9))
    assert.deepStrictEqual(why(plain, month(leafOf(9), { ledger })), [
      ["bonus", null, "0.00", "1.00", null, null]
    ])
    assert.deepStrictEqual(
      why(month(leafOf(9), { bonus: points(1) }), month(leafOf(9), { ledger })),
      []
    )
    assert.deepStrictEqual(
      why(plain, month(leafOf(9), { bonus: points(2), bonusReason: "创卫" })),
      [["bonus", null, "0.00", "2.00", null, "创卫"]]
    )
    const veto = ["veto", null, null, "veto", null, null]
    assert.deepStrictEqual(why(plain, month(leafOf(9), { vetoed: true })), [veto])
    const given = { ledger: { ...ledger, bonus: noPoints, vetoes: ["V"] } }
    const coded = ["veto", "V", null, "veto", null, null]
    assert.deepStrictEqual(why(plain, month(leafOf(9), given)), [coded])
    assert.deepStrictEqual(why(month(leafOf(9), { vetoed: true }), month(leafOf(9), given)), [
      coded,
      ["veto", null, "veto", null, null, null]
    ])
  })

  it("names a veto by its text, and one without a code as the first that is given by hand", () => {
    const rule = (code: string): VetoRule => ({
      code,
      text: `${code}：否决`,
      effect: { kind: "outOfRanks" },
      when: null
    })
    const document = documentOf({ vetoes: [rule("V"), rule("W")] })
    const under = (more: Partial<SnapshotCommunity>) =>
      snapshotOf(inputsOf([community(1, [leafOf(9), leafOf(10)], more)]), { ...scheme, document })
    const given = (...vetoes: ReadonlyArray<string>) => ({
      ledger: { bonus: noPoints, penalty: noPoints, vetoes }
    })
    assert.deepStrictEqual(why(under({ vetoed: true }), under(given("V"))), [])
    assert.deepStrictEqual(why(under(given("V")), under(given("W"))), [
      ["veto", "W：否决", null, "veto", null, null],
      ["veto", "V：否决", "veto", null, null, null]
    ])
  })

  it("names penalty, peer group, code and what parts equals", () => {
    const ledger = { bonus: noPoints, penalty: points(1), vetoes: [] }
    const plain = month(leafOf(9))
    assert.deepStrictEqual(why(plain, month(leafOf(9), { ledger })), [
      ["penalty", null, "0.00", "1.00", null, null]
    ])
    assert.deepStrictEqual(why(plain, month(leafOf(9), { group: "一类" })), [
      ["group", null, null, "一类", null, null]
    ])
    const coded = month(leafOf(9), { code: DivisionCode.make("990104003008") })
    assert.deepStrictEqual(why(plain, coded), [["code", null, null, "990104003008", null, null]])
    const tieBreakers = [{ by: "rule", code: RuleCode.make("R") }, { by: "previous" }] as const
    const document = documentOf({ ranking: { ...usualRanking, ties: "ordinal", tieBreakers } })
    const parted = (taken: number, before: number) => {
      const part = { what: "deduction" as const, round: null, evidence: [], points: points(-taken) }
      const line = lineOf("I01", 9, { parts: [{ ...part, rule: RuleCode.make("R") }] })
      const unit = community(1, [leafOf(null, { line }), leafOf(10)])
      const of = { unitId: idOf(1), points: points(before) }
      const last = { period: march, version: 1, total: points(20), points: [of] }
      return snapshotOf(inputsOf([unit], { last }), { ...scheme, document })
    }
    assert.deepStrictEqual(why(parted(1, 18), parted(2, 17)), [
      ["evidence", "楼道", "9.00", "9.00", null, null],
      ["taken", "R", "1.00", "2.00", null, null],
      ["previous", null, "18.00", "17.00", null, null]
    ])
  })

  it("names whoever is there in one of the two alone, by the newer name", () => {
    const [old, renamed] = [month(leafOf(9)), month(leafOf(9), { name: "新名" })]
    assert.deepStrictEqual(why(old, renamed), [["name", null, "社区1", "新名", null, null]])
    const other = snapshotOf(inputsOf([community(2, [leafOf(9), leafOf(9)])]), scheme)
    const rows = correctionOf(renamed, other).map(({ unitId, unitName, total, rank }) => [
      unitId,
      unitName,
      total,
      rank
    ])
    assert.deepStrictEqual<unknown>(rows, [
      [idOf(1), "新名", { before: "19.00", now: null }, { before: 1, now: null }],
      [idOf(2), "社区2", { before: null, now: "18.00" }, { before: null, now: 1 }]
    ])
    assert.strictEqual(correctionOf(old, month(leafOf(8), { name: "新名" }))[0]?.unitName, "新名")
  })
})
