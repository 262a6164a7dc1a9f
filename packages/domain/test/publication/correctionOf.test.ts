/** What a correction tells: nothing where nothing changed, and the same seen from either side. */
import { assert, describe, it } from "@effect/vitest"

import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { correctionOf } from "../../src/publication/correction/correctionOf.ts"
import type { SnapshotInputs, SnapshotScheme } from "../../src/publication/Snapshot.ts"
import { snapshotOf } from "../../src/publication/snapshotOf.ts"
import { SchemeId } from "../../src/scheme/AssessmentScheme.ts"
import { Month } from "../../src/shared/Month.ts"
import { Points } from "../../src/shared/Points.ts"

const id = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
const scheme: SnapshotScheme = {
  id: SchemeId.make("s"),
  version: 1,
  name: "百分考核",
  total: Points.make(10_000),
  bonusMax: null,
  veto: null,
  notApplicable: "full",
  precision: 10,
  indicators: [{ code: "I01", category: "环境卫生", name: "楼道", worth: Points.make(10_000) }]
}

const month = (points: ReadonlyArray<number>) => {
  const inputs: SnapshotInputs = {
    office: { id: id(0), code: null, name: "河东街道" },
    period: Month.make("2026-03"),
    dataAsOf: "2026-04-01T00:00:00.000Z",
    communities: points.map((each, n) => ({
      id: id(n + 1),
      code: null,
      name: `社区${n + 1}`,
      path: "",
      bonus: Points.make(0),
      bonusReason: null,
      vetoed: false,
      leaves: [
        {
          points: Points.make(each),
          notApplicable: false,
          reason: null,
          file: null,
          sheet: null,
          cell: null
        }
      ]
    })),
    before: null,
    bottomRuns: []
  }
  return snapshotOf(inputs, scheme)
}

describe("correctionOf", () => {
  it("tells nothing of a month that is the same", () => {
    assert.deepStrictEqual(correctionOf(month([9000, 8000]), month([9000, 8000])), [])
  })

  it("tells whose score changed and why, and who moved because of it", () => {
    const rows = correctionOf(month([9000, 8000, 7000]), month([7500, 8000, 7000]))
    assert.deepStrictEqual(
      rows.map(({ unitName, total, rank, why }) => [unitName, total, rank, why.length]),
      [
        ["社区1", { before: "9.00", now: "7.50" }, { before: 1, now: 2 }, 1],
        ["社区2", { before: "8.00", now: "8.00" }, { before: 2, now: 1 }, 0]
      ]
    )
    assert.deepInclude(rows[0]?.why[0], { indicator: "楼道", before: "9.00", now: "7.50" })
  })

  it("is its own mirror, and tells of units that came or went", () => {
    const [a, b] = [month([9000, 8000]), month([9000, 8000, 9500])]
    const [there, back] = [correctionOf(a, b), correctionOf(b, a)]
    assert.deepStrictEqual(
      back.map(({ unitId, total }) => [unitId, total.now, total.before]),
      there.map(({ unitId, total }) => [unitId, total.before, total.now])
    )
    assert.deepInclude(there.at(-1)?.rank, { before: null, now: 1 })
  })
})
