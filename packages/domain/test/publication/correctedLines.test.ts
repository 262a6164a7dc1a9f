/** A correction says what was recorded otherwise, also where it was evidence, a ledger or a veto. */
import { assert, describe, it } from "@effect/vitest"

import { correctionOf } from "../../src/publication/correction/correctionOf.ts"
import type { SnapshotCommunity } from "../../src/publication/Snapshot.ts"
import { snapshotOf } from "../../src/publication/snapshotOf.ts"
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
    assert.deepStrictEqual(why(month(worked(6)), month(worked(6, { rounds: 2 }))), [])
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
    assert.deepStrictEqual(why(plain, month(leafOf(9), given)), [veto])
    assert.deepStrictEqual(why(month(leafOf(9), { vetoed: true }), month(leafOf(9), given)), [])
  })

  it("names whoever is there in one of the two alone, by the newer name", () => {
    const [old, renamed] = [month(leafOf(9)), month(leafOf(9), { name: "新名" })]
    assert.deepStrictEqual(correctionOf(old, renamed), [])
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
