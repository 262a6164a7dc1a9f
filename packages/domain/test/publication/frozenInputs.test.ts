/** What a publication freezes of a month that was read: keys are left out where there is nothing to say. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"

import { frozenLineOf } from "../../src/assessment/lines/FrozenLine.ts"
import type { ScoreTally } from "../../src/assessment/ScoreTally.ts"
import { DivisionCode } from "../../src/org/DivisionCode.ts"
import { frozenInputs, frozenScheme, snapshotNow } from "../../src/publication/frozenInputs.ts"
import { plainRules } from "../../src/ranking/RankRules.ts"
import { IndicatorId } from "../../src/scheme/Indicator.ts"
import { Month } from "../../src/shared/Month.ts"
import { documentOf, idOf, lineOf, points, scheme } from "./madeMonth.ts"
import { april, entry, monthOf, office, unit } from "./madeRead.ts"

const figures = frozenLineOf(lineOf("I01", 4), "a".repeat(64))
const kept = (n: number, indicator: string) => ({
  unitId: idOf(n),
  lines: { [IndicatorId.make(indicator)]: figures }
})

const leaf = {
  points: points(7),
  notApplicable: false,
  reason: "扣3分",
  file: "f",
  sheet: "4月",
  cell: "C5"
}
const nothing = {
  points: null,
  notApplicable: false,
  reason: null,
  file: null,
  sheet: null,
  cell: null
}
const bare = (n: number, path = "") => ({
  ...unit(n),
  path,
  bonus: points(0),
  bonusReason: null,
  vetoed: false,
  leaves: [null, null]
})

describe("frozenInputs", () => {
  it("of an empty month is the office, the month and its units with nothing recorded", () => {
    assert.deepStrictEqual(frozenInputs(office, monthOf(), [], []), {
      office: { id: idOf(0), code: null, name: "滨河街道" },
      period: april,
      dataAsOf: "2026-05-02T00:00:00.000Z",
      communities: [bare(1), bare(2)],
      before: null,
      bottomRuns: []
    })
  })

  it("has the code of whoever has one", () => {
    const code = DivisionCode.make("110101001001")
    const units = new Map([[idOf(1), { ...unit(1), code }]])
    const { communities } = frozenInputs(office, monthOf({ units }), [], [])
    assert.deepStrictEqual(communities, [{ ...bare(1), code }])
  })

  it("has each unit's leaves in the scheme's order, with hand and evidence where there are any", () => {
    const edit = { by: "account:li", at: "2026-05-01", reason: "复核", was: null }
    const entries = [
      entry(2, "i2", { edit }),
      entry(1, "i2", { points: null, notApplicable: true }),
      entry(1, "i1")
    ]
    const lines = [kept(1, "i1"), kept(2, "i1")]
    const { communities } = frozenInputs(office, monthOf(), entries, lines)
    assert.deepStrictEqual(communities, [
      {
        ...bare(1, "/0/1/"),
        leaves: [
          { ...leaf, figures },
          { ...leaf, points: null, notApplicable: true }
        ]
      },
      {
        ...bare(2, "/0/2/"),
        leaves: [
          { ...nothing, figures },
          { ...leaf, edit }
        ]
      }
    ])
  })

  it("has what the sheet says of the unit as a whole, and a hand's mark only where there is one", () => {
    const told = {
      bonusCell: "H5",
      vetoCell: null,
      statedTotal: points(90),
      statedTotalCell: "I5",
      statedRank: 2,
      statedRankCell: "J5"
    }
    const tally = {
      ...told,
      path: "/0/9/",
      bonus: points(2),
      bonusReason: "创卫",
      vetoed: true,
      fileId: "f",
      sheetName: "4月",
      edit: null
    } as ScoreTally
    const edit = { by: "account:li", at: "2026-05-01", reason: "复核", was: null }
    const tallies = new Map([
      [idOf(1), tally],
      [idOf(2), { ...tally, edit }]
    ])
    const said = { ...told, file: "f", sheet: "4月" }
    const of = (n: number) => ({
      ...bare(n, "/0/9/"),
      bonus: points(2),
      bonusReason: "创卫",
      vetoed: true
    })
    const { communities } = frozenInputs(office, monthOf({ tallies }), [entry(1, "elsewhere")], [])
    assert.deepStrictEqual(communities, [
      { ...of(1), tally: said },
      { ...of(2), tally: { ...said, edit } }
    ])
  })

  it("has the group, the ledger, the runs and the last month where there are any", () => {
    const ledger = { bonus: points(1), penalty: points(2), vetoes: ["V"] }
    const before = { period: Month.make("2026-03"), version: 1, ranks: [] }
    const last = { period: Month.make("2026-03"), version: 1, total: points(20), points: [] }
    const read = monthOf({
      outside: new Map([[idOf(2), ledger]]),
      groups: { names: ["一类"], of: new Map([[idOf(1), "一类"]]), changedAt: null },
      rules: { ...plainRules, usual: false },
      earlier: {
        ranks: null,
        bottomRuns: new Map([
          [idOf(1), 0],
          [idOf(2), 3],
          [idOf(9), 4]
        ])
      },
      published: { before, last, bottomRuns: new Map() }
    })
    const made = frozenInputs(office, read, [], [])
    assert.deepStrictEqual(made.communities, [
      { ...bare(1), group: "一类" },
      { ...bare(2), ledger }
    ])
    assert.deepStrictEqual(made.bottomRuns, [{ unitId: idOf(2), run: 3 }])
    assert.deepStrictEqual([made.before, made.groups, made.last], [before, ["一类"], last])
    // The first layout says neither, also where there was a month before.
    const first = frozenInputs(office, monthOf({ published: read.published }), [], [])
    assert.isFalse("last" in first || "groups" in first)
    assert.deepStrictEqual(first.before, before)
  })

  it("freezes the scheme without what only storage knows, and its document whole", () => {
    assert.deepStrictEqual(frozenScheme(monthOf()), scheme)
    const document = documentOf({})
    assert.deepStrictEqual(frozenScheme(monthOf({ document })), { ...scheme, document })
    // As rows said it before they told a smaller whole from re-basing: the same month is the same text.
    const rows = { ...monthOf({ document }).scheme, notApplicable: "reduce" as const }
    assert.deepStrictEqual(frozenScheme(monthOf({ document, scheme: rows })), {
      ...scheme,
      document
    })
  })
})

describe("snapshotNow", () => {
  const madeOf = (more: Parameters<typeof monthOf>[0], lines: ReadonlyArray<typeof frozen>) => {
    const scores = {
      entriesOf: () => Effect.succeed([entry(1, "i1")]),
      frozenLinesOf: () => Effect.succeed(lines)
    }
    return Effect.runSync(snapshotNow(scores as never, office, monthOf(more)))
  }
  const frozen = kept(1, "i1")
  const levels = new Map([[idOf(1), "village"]])

  it("knows until when evidence counted, never before the newest input, and what kind of place each is", () => {
    const { inputs, layout } = madeOf({ levels }, [frozen])
    assert.strictEqual(layout, 3)
    assert.deepStrictEqual(
      inputs.communities.map(({ level }) => level),
      ["village", undefined]
    )
    assert.isAbove(Date.parse(inputs.evidenceAt ?? ""), Date.parse("2026-05-02T00:00:00.000Z"))
    const ahead = "2999-01-01T00:00:00.000Z"
    const later = madeOf({ levels, sheet: { period: april, updatedAt: ahead } as never }, [frozen])
    assert.strictEqual(later.inputs.evidenceAt, ahead)
  })

  it("says neither of a sheet's month", () => {
    const { inputs, layout } = madeOf({ levels }, [])
    assert.strictEqual(layout, 1)
    assert.notProperty(inputs, "evidenceAt")
    assert.isTrue(inputs.communities.every((one) => !("level" in one)))
  })
})
