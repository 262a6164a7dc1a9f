import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import {
  type SnapshotInputs,
  snapshotIn,
  type SnapshotScheme
} from "../../src/publication/Snapshot.ts"
import { snapshotOf, snapshotText, substanceOf } from "../../src/publication/snapshotOf.ts"
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
  notApplicable: "rebase",
  precision: 10,
  indicators: [60_000, 40_000].map((worth, i) => ({
    code: `I0${i + 1}`,
    category: "环境卫生",
    name: `指标${i + 1}`,
    worth: Points.make(worth)
  }))
}

const Value = Schema.Union([
  Schema.Literals(["/", "absent"]),
  Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4000 }))
])
const Values = Schema.Array(Schema.Tuple([Value, Value]))

const leafOf = (value: typeof Value.Type) =>
  value === "absent"
    ? null
    : {
        points: value === "/" ? null : Points.make(value * 10),
        notApplicable: value === "/",
        reason: null,
        file: "file",
        sheet: "3月",
        cell: "C5"
      }

const inputsOf = (values: typeof Values.Type): SnapshotInputs => ({
  office: { id: idOf(0), code: null, name: "滨河街道" },
  period: Month.make("2026-03"),
  dataAsOf: "2026-04-02T00:00:00.000Z",
  communities: values.map((pair, n) => ({
    id: idOf(n + 1),
    code: null,
    name: `社区${n + 1}`,
    path: "",
    bonus: Points.make(0),
    bonusReason: null,
    vetoed: false,
    leaves: pair.map(leafOf)
  })),
  before: null,
  bottomRuns: []
})

describe("snapshotOf", () => {
  it.prop("worked out again from its own text it is the same text", [Values], ([values]) => {
    const text = snapshotText(snapshotOf(inputsOf(values), scheme))
    const read = snapshotIn(text)
    if (read._tag === "None") return false
    return snapshotText(snapshotOf(read.value.inputs, read.value.scheme)) === text
  })

  it("differs in substance by a point, not by a moment or a cell", () => {
    const made = inputsOf([[100, 200]])
    const later = { ...made, dataAsOf: "2026-05-01T00:00:00.000Z" }
    const elsewhere = {
      ...made,
      communities: made.communities.map((one) => ({
        ...one,
        leaves: one.leaves.map((leaf) => leaf && { ...leaf, cell: "Z99" })
      }))
    }
    const said = [made, later, elsewhere, inputsOf([[100, 201]])].map((inputs) =>
      substanceOf(snapshotOf(inputs, scheme))
    )
    assert.deepStrictEqual(
      said.map((text) => text === said[0]),
      [true, true, true, false]
    )
  })

  it("is nothing when the text is no snapshot", () => {
    assert.deepStrictEqual(
      ["", "{}", '{"layout":2}'].map((text) => snapshotIn(text)._tag),
      ["None", "None", "None"]
    )
  })
})
