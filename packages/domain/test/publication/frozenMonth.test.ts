/** A month worked out from what was frozen of it alone: results, board, and what a correction is judged by. */
import { assert, describe, it } from "@effect/vitest"

import type { SnapshotInputs, SnapshotScheme } from "../../src/publication/Snapshot.ts"
import { layoutOf, snapshotOf, substanceOf } from "../../src/publication/snapshotOf.ts"
import { usualRanking } from "../../src/scheme/document/RankingTerms.ts"
import { RuleCode } from "../../src/scheme/rules/DeductionRule.ts"
import type { VetoRule } from "../../src/scheme/rules/TotalTerms.ts"
import { Month } from "../../src/shared/Month.ts"
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
const before = {
  period: march,
  version: 1,
  ranks: [
    { unitId: idOf(1), rank: 2 },
    { unitId: idOf(2), rank: 1 }
  ]
}

describe("a month of the first layout", () => {
  const units = [
    community(1, [leafOf(10), leafOf(8)], { bonus: points(1) }),
    community(2, [leafOf(9), null]),
    community(3, [leafOf(5), leafOf(null, { notApplicable: true })], { vetoed: true })
  ]
  const made = snapshotOf(
    inputsOf(units, { before, bottomRuns: [{ unitId: idOf(2), run: 2 }] }),
    scheme
  )
  const row = {
    rebase: points(0),
    bonus: points(0),
    applicable: points(20),
    vetoed: false,
    notDone: 0,
    bottomRun: 0
  }

  it("has each figure of the first layout and no other", () => {
    assert.strictEqual(made.layout, 1)
    assert.deepStrictEqual(made.results, [
      {
        ...row,
        unitId: idOf(1),
        rank: 1,
        total: points(19),
        base: points(18),
        bonus: points(1),
        change: 1
      },
      {
        ...row,
        unitId: idOf(2),
        rank: 2,
        total: points(9),
        base: points(9),
        notDone: 1,
        change: -1,
        bottomRun: 3
      },
      {
        ...row,
        unitId: idOf(3),
        rank: null,
        total: points(10),
        base: points(10),
        rebase: points(5),
        applicable: points(10),
        vetoed: true,
        change: null
      }
    ])
  })

  it("hangs what everybody may read: names, totals as text, and the month it is compared with", () => {
    assert.deepStrictEqual(made.board, {
      office: { code: null, name: "滨河街道" },
      period: Month.make("2026-04"),
      schemeTotal: "20.00",
      comparedWith: march,
      dataAsOf: "2026-05-02T00:00:00.000Z",
      rows: [
        { rank: 1, unitName: "社区1", total: "19.00", change: 1, vetoed: false },
        { rank: 2, unitName: "社区2", total: "9.00", change: -1, vetoed: false },
        { rank: null, unitName: "社区3", total: "10.00", change: null, vetoed: true }
      ]
    })
    assert.isNull(snapshotOf(inputsOf(units), scheme).board.comparedWith)
  })
})

const lost: VetoRule = {
  code: "L",
  text: "L",
  effect: { kind: "outOfRanks" },
  when: { kind: "lineLost", over: points(5), lines: null }
}
const end = (value: number, included: boolean) => ({ at: points(value), included })
const document = documentOf({
  vetoes: [lost],
  grades: [
    { name: "优秀", from: end(18, true), to: null, gives: null },
    { name: "其他", from: null, to: end(18, false), gives: null }
  ]
})
const documented: SnapshotScheme = { ...scheme, document }

describe("a month of the second layout", () => {
  it("has what the document says: group, grade, penalty, vetoes, and the total that was ranked", () => {
    const ledger = { bonus: points(2), penalty: points(1), vetoes: ["L"] }
    const units = [
      community(
        1,
        [leafOf(null, { line: lineOf("I01", 10) }), leafOf(null, { line: lineOf("I02", 9) })],
        {
          group: "一类"
        }
      ),
      community(2, [leafOf(9), leafOf(9)], { ledger }),
      community(3, [leafOf(9), leafOf(null, { line: lineOf("I02", 0, { counts: "blocks" }) })]),
      community(4, [
        leafOf(8),
        leafOf(null, {
          line: lineOf("I02", 0, {
            standing: "notInUse",
            counts: "outside",
            applicable: points(0),
            reducedBy: points(10)
          })
        })
      ])
    ]
    const last = {
      period: march,
      version: 1,
      total: points(40),
      points: [{ unitId: idOf(1), points: points(36) }]
    }
    const made = snapshotOf(inputsOf(units, { groups: ["一类"], last, before }), documented)
    const shown = made.results.map(({ unitId, rank, total, beyond }) => [
      Number(unitId),
      rank,
      total,
      beyond
    ])
    const beyond = {
      available: points(20),
      penalty: points(0),
      floor: points(0),
      veto: points(0),
      vetoes: [],
      group: null,
      compared: null,
      grade: "其他",
      outside: null,
      pointsChange: null
    }
    assert.deepStrictEqual<unknown>(shown, [
      [4, 1, points(8), { ...beyond, available: points(10), compared: points(16) }],
      [
        2,
        null,
        points(19),
        {
          ...beyond,
          penalty: points(1),
          vetoes: ["L"],
          compared: points(19),
          grade: "优秀",
          outside: "vetoed"
        }
      ],
      [3, null, null, { ...beyond, grade: null, outside: "blocked" }],
      [
        1,
        1,
        points(19),
        { ...beyond, group: "一类", compared: points(19), grade: "优秀", pointsChange: points(1) }
      ]
    ])
    assert.deepStrictEqual<unknown>(
      made.board.rows.map(({ unitName, total, group, grade }) => [unitName, total, group, grade]),
      [
        ["社区4", "8.00", undefined, "其他"],
        ["社区2", "19.00", undefined, "优秀"],
        ["社区3", null, undefined, undefined],
        ["社区1", "19.00", "一类", "优秀"]
      ]
    )
    assert.isFalse("group" in (made.board.rows[0] ?? {}) || "grade" in (made.board.rows[2] ?? {}))
  })

  it("takes vetoes as they were frozen: a line makes none hold anew", () => {
    const of = (counted: number): ReadonlyArray<unknown> => {
      const line = lineOf("I01", counted)
      const units = [community(1, [leafOf(null, { line }), leafOf(10)])]
      const { results } = snapshotOf(inputsOf(units), documented)
      return results.map(({ rank, total }) => [rank, total])
    }
    assert.deepStrictEqual(of(5), [[1, points(15)]])
    assert.deepStrictEqual(of(4), [[1, points(14)]])
  })

  it("parts equals by single lines where the document asks for them", () => {
    const part = (rule: string, value: number) => ({
      what: "deduction" as const,
      round: null,
      rule: RuleCode.make(rule),
      evidence: [],
      points: points(value)
    })
    const units = [
      community(1, [
        leafOf(null, { line: lineOf("I01", 8, { parts: [part("R", -2)] }) }),
        leafOf(10)
      ]),
      community(2, [
        leafOf(null, { line: lineOf("I01", 9, { parts: [part("R", -1)] }) }),
        leafOf(9)
      ]),
      community(3, [leafOf(10), leafOf(8)])
    ]
    const order = (...tieBreakers: (typeof usualRanking.tieBreakers)[number][]) => {
      const asked = { ...document, ranking: { ...usualRanking, tieBreakers } }
      return snapshotOf(inputsOf(units), { ...scheme, document: asked }).results.map(
        ({ unitId, rank }) => [Number(unitId), rank]
      )
    }
    assert.deepStrictEqual(order(), [
      [1, 1],
      [2, 1],
      [3, 1]
    ])
    assert.deepStrictEqual(order({ by: "indicator", code: "I01" }), [
      [3, 1],
      [2, 2],
      [1, 3]
    ])
    assert.deepStrictEqual(order({ by: "rule", code: RuleCode.make("R") }), [
      [3, 1],
      [2, 2],
      [1, 3]
    ])
    assert.deepStrictEqual(order({ by: "code" }), [
      [1, 1],
      [2, 2],
      [3, 3]
    ])
  })

  it("begins with a document, groups, a ledger or a line, each alone", () => {
    const plain = inputsOf([community(1, [leafOf(9), leafOf(9)]), community(2, [null, leafOf(9)])])
    const ledger = { bonus: points(0), penalty: points(0), vetoes: [] }
    const cases: ReadonlyArray<readonly [SnapshotInputs, SnapshotScheme, 1 | 2]> = [
      [plain, scheme, 1],
      [plain, documented, 2],
      [{ ...plain, groups: [] }, scheme, 2],
      [inputsOf([...plain.communities, community(3, [], { ledger })]), scheme, 2],
      [
        inputsOf([
          ...plain.communities,
          community(3, [null, leafOf(null, { line: lineOf("I02", 9) })])
        ]),
        scheme,
        2
      ]
    ]
    for (const [inputs, by, layout] of cases) assert.strictEqual(layoutOf(inputs, by), layout)
  })
})

describe("what a correction is judged by", () => {
  const month = (more: Parameters<typeof community>[2], leaf = leafOf(9), by = scheme) =>
    substanceOf(snapshotOf(inputsOf([community(1, [leaf, null], more)]), by))
  const same = month({})

  it("a leaf's points, its reason, whether it applies, and its evidence are", () => {
    const others = [
      leafOf(8),
      leafOf(9, { reason: "扣1分" }),
      leafOf(9, { notApplicable: true }),
      leafOf(9, { line: lineOf("I01", 9) }),
      leafOf(9, { line: lineOf("I01", 9, { rounds: 2 }) }),
      null
    ].map((leaf) => month({}, leaf))
    assert.strictEqual(new Set([same, ...others]).size, 7)
    const edit = { by: "account:li", at: "2026-05-01", reason: "复核", was: null }
    assert.strictEqual(month({}, leafOf(9, { cell: "C5", file: "f", sheet: "s", edit })), same)
  })

  it("bonus, veto, name and the scheme are; what a sheet states of itself is not", () => {
    const others = [
      month({ bonus: points(1) }),
      month({ bonusReason: "创卫" }),
      month({ vetoed: true }),
      month({ name: "新名" }),
      month({}, leafOf(9), { ...scheme, version: 2 })
    ]
    assert.strictEqual(new Set([same, ...others]).size, 6)
    const tally = {
      bonusCell: null,
      vetoCell: null,
      statedTotal: points(9),
      statedTotalCell: null,
      statedRank: 1,
      statedRankCell: null,
      file: null,
      sheet: null
    }
    assert.strictEqual(month({ tally }), same)
  })
})
