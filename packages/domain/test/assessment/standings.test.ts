import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { type Contestant, type Earlier, standings } from "../../src/assessment/standings.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { Points } from "../../src/shared/Points.ts"

const terms = {
  total: Points.make(100_000),
  bonusMax: null,
  notApplicable: "full",
  precision: 10
} as const
const nobody: Earlier = { ranks: null, bottomRuns: new Map() }
const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))

const Entry = Schema.Struct({
  points: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 12 })),
  vetoed: Schema.Boolean
})
const Entries = Schema.Array(Entry)

const contestants = (entries: ReadonlyArray<typeof Entry.Type>): ReadonlyArray<Contestant> =>
  entries.map(({ points, vetoed }, n) => ({
    unitId: idOf(n),
    vetoed,
    bonus: Points.make(points * 1000),
    sums: []
  }))

describe("standings", () => {
  it.prop(
    "a veto stands outside: taking it away leaves all other ranks",
    [Entries],
    ([entries]) => {
      const all = contestants(entries)
      const open = all.filter(({ vetoed }) => !vetoed)
      const ranksOf = (rows: ReturnType<typeof standings>) =>
        rows.filter(({ vetoed }) => !vetoed).map(({ unitId, rank }) => [unitId, rank])
      assert.deepStrictEqual(
        ranksOf(standings(terms, all, nobody)),
        ranksOf(standings(terms, open, nobody))
      )
      return standings(terms, all, nobody).every(({ rank, vetoed }) => (rank === null) === vetoed)
    }
  )

  it.prop("everybody is there once, and ties know each other", [Entries], ([entries]) => {
    const rows = standings(terms, contestants(entries), nobody)
    assert.strictEqual(new Set(rows.map(({ unitId }) => unitId)).size, entries.length)
    return rows.every(({ rank, sharing }) =>
      rows.every(
        (other) => sharing.includes(other.unitId) === (rank !== null && other.rank === rank)
      )
    )
  })

  it.prop(
    "change is places gained, and the same month again is no change",
    [Entries],
    ([entries]) => {
      const all = contestants(entries)
      const first = standings(terms, all, nobody)
      const ranks = new Map(first.map(({ unitId, rank }) => [unitId, rank]))
      const again = standings(terms, all, { ranks, bottomRuns: new Map() })
      return again.every(({ rank, change }) => change === (rank === null ? null : 0))
    }
  )

  it("counts runs of last places, shares them, and ends them", () => {
    const given = [9, 3, 3, 5].map((points) => ({ points, vetoed: false }))
    const bottomRuns = new Map([
      [idOf(1), 2],
      [idOf(3), 4]
    ])
    const rows = standings(terms, contestants(given), { ranks: null, bottomRuns })
    assert.deepStrictEqual(
      rows.map(({ unitId, bottomRun }) => [Number(unitId), bottomRun]),
      [
        [0, 0],
        [3, 0],
        [1, 3],
        [2, 1]
      ]
    )
    const alone = standings(terms, contestants(given.slice(1, 3)), { ranks: null, bottomRuns })
    assert.deepStrictEqual(
      alone.map(({ bottomRun }) => bottomRun),
      [0, 0]
    )
  })

  it("says who gained and who is new", () => {
    const given = [9, 8, 7].map((points) => ({ points, vetoed: false }))
    const ranks = new Map([
      [idOf(0), 3],
      [idOf(1), null]
    ])
    const rows = standings(terms, contestants(given), { ranks, bottomRuns: new Map() })
    assert.deepStrictEqual(
      rows.map(({ change }) => change),
      [2, null, null]
    )
  })
})
