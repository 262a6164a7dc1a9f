/** What earlier publications say, and what the units of a month are known and set in a row by. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"

import type { KeptLine } from "../../src/assessment/lines/KeptLine.ts"
import type { ScoreEntry } from "../../src/assessment/ScoreEntry.ts"
import type { Publication } from "../../src/publication/Publication.ts"
import { PublicationRepo } from "../../src/publication/PublicationRepo.ts"
import { earlierOf, earlierReader } from "../../src/ranking/earlierReader.ts"
import { tieLines } from "../../src/ranking/tieLines.ts"
import { unitKey } from "../../src/ranking/unitKey.ts"
import type { Indicator } from "../../src/scheme/Indicator.ts"
import { Month } from "../../src/shared/Month.ts"
import { idOf, points, terms } from "./madeRanks.ts"

const march = Month.make("2026-03")
const result = (n: number, rank: number | null, total: number | null) => ({
  unitId: idOf(n),
  rank,
  total: total === null ? null : points(total),
  base: points(0),
  rebase: points(0),
  bonus: points(0),
  applicable: points(100),
  vetoed: false,
  notDone: 0,
  change: null,
  bottomRun: n
})
const beyond = (group: string | null, compared: number | null) => ({
  group,
  compared: compared === null ? null : points(compared),
  available: points(100),
  penalty: points(0),
  floor: points(0),
  veto: points(0),
  vetoes: [],
  grade: null,
  outside: null,
  pointsChange: null
})

const read = (newest: Partial<Publication> | null, period: Month) => {
  const repo = { findNewest: () => Effect.succeed(Option.fromNullishOr(newest)) }
  return earlierReader.pipe(
    Effect.flatMap((reader) => reader(idOf(0), period)),
    Effect.provide(Layer.succeed(PublicationRepo, repo as never)),
    Effect.runSync
  )
}
const published = (snapshot: string | null) => ({ period: march, version: 2, snapshot })
const snapshot = JSON.stringify({
  scheme: { total: points(50) },
  results: [
    { ...result(1, 1, 40), beyond: beyond("一类", 45) },
    { ...result(2, null, 30), beyond: beyond(null, null) },
    result(3, 2, 20),
    result(4, null, null)
  ]
})

describe("earlierReader", () => {
  it("has places of the month before, totals as they were compared, and runs", () => {
    const found = read(published(snapshot), Month.make("2026-04"))
    assert.deepStrictEqual(found, {
      before: {
        period: march,
        version: 2,
        ranks: [
          { unitId: idOf(1), rank: 1, group: "一类" },
          { unitId: idOf(2), rank: null },
          { unitId: idOf(3), rank: 2 },
          { unitId: idOf(4), rank: null }
        ]
      },
      last: {
        period: march,
        version: 2,
        total: points(50),
        points: [
          { unitId: idOf(1), points: points(45) },
          { unitId: idOf(3), points: points(20) }
        ]
      },
      bottomRuns: new Map([1, 2, 3, 4].map((n) => [idOf(n), n]))
    })
  })

  it("over a gap compares totals and keeps runs, and no places", () => {
    const found = read(published(snapshot), Month.make("2026-05"))
    assert.deepStrictEqual(
      [found.before, found.last?.period, found.bottomRuns.size],
      [null, march, 4]
    )
  })

  it("is nothing where nothing was published", () => {
    const nothing = { before: null, last: null, bottomRuns: new Map() }
    assert.deepStrictEqual(read(null, march), nothing)
    assert.deepStrictEqual(read(published(null), march), nothing)
  })
})

describe("earlierOf", () => {
  const bottomRuns = new Map([[idOf(1), 2]])

  it("has no places and no totals where there is no month before", () => {
    assert.deepStrictEqual(earlierOf({ before: null, last: null, bottomRuns }, terms), {
      ranks: null,
      bottomRuns,
      groups: new Map(),
      points: undefined
    })
  })

  it("brings totals to this month's scale, and knows groups where somebody was in one", () => {
    const ranks = [
      { unitId: idOf(1), rank: 1, group: "一类" },
      { unitId: idOf(2), rank: null }
    ]
    const last = {
      period: march,
      version: 1,
      total: points(50),
      points: [{ unitId: idOf(1), points: points(45) }]
    }
    const before = { period: march, version: 1, ranks }
    assert.deepStrictEqual(earlierOf({ before, last, bottomRuns }, terms), {
      ranks: new Map([
        [idOf(1), 1],
        [idOf(2), null]
      ]),
      bottomRuns,
      groups: new Map([
        [idOf(1), "一类"],
        [idOf(2), null]
      ]),
      points: new Map([[idOf(1), points(90)]])
    })
  })
})

describe("unitKey", () => {
  it("sets codes before names, and whoever has no code behind all that have one", () => {
    const key = (code: string | null, name: string, id = "1") => unitKey({ code, name, id })
    const sorted = [
      key("110101001001", "丙"),
      key("110101001002", "甲"),
      key(null, "丙"),
      key(null, "甲", "1"),
      key(null, "甲", "2")
    ]
    assert.deepStrictEqual(sorted.toReversed().toSorted(), sorted)
    assert.strictEqual(key("11", "甲", "9"), "11 甲 9")
  })
})

const indicators = ["I01", "I02"].map(
  (code) => ({ id: code.toLowerCase(), code, worth: points(10) }) as unknown as Indicator
)
const entry = (n: number, indicatorId: string, value: number | null, notApplicable = false) =>
  ({
    unitId: idOf(n),
    indicatorId,
    points: value === null ? null : points(value),
    notApplicable
  }) as ScoreEntry

describe("tieLines", () => {
  it("has each unit's own lines, recorded or worked out", () => {
    const worked = {
      unitId: idOf(2),
      indicatorId: "i01",
      counted: points(4),
      outside: points(5),
      reduced: points(0),
      blocks: false,
      standing: "scored",
      line: { parts: [{ rule: "R", points: points(-1) }] }
    } as unknown as KeptLine
    const entries = [entry(1, "i01", 8), entry(1, "i02", null), entry(3, "i02", 9, true)]
    const found = tieLines(indicators, [...entries, entry(1, "elsewhere", 7)], [worked])
    assert.deepStrictEqual(
      [...found].map(([id, { lines, taken }]) => [Number(id), [...lines], [...taken]]),
      [
        [1, [["I01", { points: points(8), of: points(10) }]], []],
        [3, [], []],
        [2, [["I01", { points: points(4), of: points(5) }]], [["R", points(1)]]]
      ]
    )
  })
})
