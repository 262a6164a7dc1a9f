/** Snapshots of the second layout: groups and a ledger, worked out again from their own text. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import {
  type SnapshotInputs,
  snapshotIn,
  type SnapshotScheme
} from "../../src/publication/Snapshot.ts"
import {
  layoutOf,
  snapshotOf,
  snapshotText,
  substanceOf
} from "../../src/publication/snapshotOf.ts"
import { SchemeId } from "../../src/scheme/AssessmentScheme.ts"
import { Month } from "../../src/shared/Month.ts"
import { Points } from "../../src/shared/Points.ts"

const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
const scheme: SnapshotScheme = {
  id: SchemeId.make("scheme"),
  version: 1,
  name: "百分考核",
  total: Points.make(100_000),
  bonusMax: null,
  veto: null,
  notApplicable: "full",
  precision: 10,
  indicators: [{ code: "I01", category: "环境", name: "保洁", worth: Points.make(100_000) }]
}
const Units = Schema.Array(
  Schema.Struct({
    steps: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9 })),
    group: Schema.NullOr(Schema.Literals(["一类", "二类"])),
    penalty: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 }))
  })
)

const inputsOf = (units: typeof Units.Type, groups: boolean): SnapshotInputs => ({
  office: { id: idOf(0), code: null, name: "滨河街道" },
  period: Month.make("2026-03"),
  dataAsOf: "2026-04-02T00:00:00.000Z",
  communities: units.map(({ steps, group, penalty }, n) => ({
    id: idOf(n + 1),
    code: null,
    name: `社区${n + 1}`,
    path: "",
    bonus: Points.make(0),
    bonusReason: null,
    vetoed: false,
    leaves: [
      {
        points: Points.make(90_000 + steps * 1000),
        notApplicable: false,
        reason: null,
        file: null,
        sheet: null,
        cell: null
      }
    ],
    ...(groups && group !== null ? { group } : {}),
    ...(groups && penalty > 0
      ? { ledger: { bonus: Points.make(0), penalty: Points.make(penalty * 1000), vetoes: [] } }
      : {})
  })),
  before: null,
  bottomRuns: [],
  ...(groups ? { groups: ["一类", "二类"], last: null } : {})
})

describe("the second layout", () => {
  it.prop("worked out again from its own text it is the same text", [Units], ([units]) => {
    const made = snapshotOf(inputsOf(units, true), scheme)
    const text = snapshotText(made)
    const read = snapshotIn(text)
    if (read._tag === "None" || made.layout !== 2) return false
    return snapshotText(snapshotOf(read.value.inputs, read.value.scheme)) === text
  })

  it.prop("what has neither keeps the first layout and none of its keys", [Units], ([units]) => {
    const made = snapshotOf(inputsOf(units, false), scheme)
    assert.strictEqual(layoutOf(made.inputs, made.scheme), 1)
    return !/"(?:beyond|group|ledger|last|grade)"/.test(snapshotText(made))
  })

  it("freezes the group, the penalty and ranks apart", () => {
    const units = [
      { steps: 5, group: "一类", penalty: 0 },
      { steps: 5, group: null, penalty: 2 },
      { steps: 3, group: null, penalty: 0 }
    ] as const
    const { results, board } = snapshotOf(inputsOf(units, true), scheme)
    assert.deepStrictEqual(
      results.map(({ unitId, rank, total, beyond }) => [
        Number(unitId),
        rank,
        total,
        beyond?.group,
        beyond?.penalty
      ]),
      [
        [2, 1, 93_000, null, 2000],
        [3, 1, 93_000, null, 0],
        [1, 1, 95_000, "一类", 0]
      ]
    )
    assert.deepStrictEqual(
      board.rows.map(({ group }) => group),
      [undefined, undefined, "一类"]
    )
  })

  it("another group is another substance", () => {
    const unit = { steps: 5, penalty: 0 }
    const [one, other] = (["一类", "二类"] as const).map((group) =>
      substanceOf(snapshotOf(inputsOf([{ ...unit, group }], true), scheme))
    )
    assert.notStrictEqual(one, other)
  })
})
