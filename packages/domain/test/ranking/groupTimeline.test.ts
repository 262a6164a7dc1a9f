/** Which rules rank a month, and in which group a unit was in it: what was said last before counts. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { changesFor, groupIn, lastMonthOf } from "../../src/ranking/groups/groupTimeline.ts"
import { pointsOn } from "../../src/ranking/onWholeScale.ts"
import { plainRules, rulesBy } from "../../src/ranking/RankRules.ts"
import { usualRanking } from "../../src/scheme/document/RankingTerms.ts"
import { Month, monthAfter } from "../../src/shared/Month.ts"
import { Points } from "../../src/shared/Points.ts"

const month = (n: number) => Month.make(`2026-${String(n).padStart(2, "0")}`)
const change = (n: number, groupName: string | null) => ({ fromMonth: month(n), groupName })

describe("rules of a month", () => {
  const dense = { ...usualRanking, ties: "dense" as const }

  it("are the usual ones only where nothing was said", () => {
    assert.deepStrictEqual(rulesBy(null, null), plainRules)
    assert.deepStrictEqual(plainRules, { ranking: usualRanking, groups: [], usual: true })
    assert.deepStrictEqual(rulesBy(dense, null), { ranking: dense, groups: [], usual: false })
    assert.deepStrictEqual(rulesBy(null, ["甲"]), {
      ranking: usualRanking,
      groups: ["甲"],
      usual: false
    })
    assert.deepStrictEqual(rulesBy(dense, ["甲"]), { ranking: dense, groups: ["甲"], usual: false })
  })
})

describe("points of another month", () => {
  it("are told on this one's scale, and not where nothing could be had", () => {
    const scale = { total: Points.make(100_000), precision: 10 as const }
    const points = [
      { unitId: "a", points: Points.make(88_000) },
      { unitId: "b", points: Points.make(94_000) }
    ]
    assert.deepStrictEqual(
      [...pointsOn(scale, { total: Points.make(94_000), points })],
      [
        ["a", 93_620],
        ["b", 100_000]
      ]
    )
    assert.deepStrictEqual([...pointsOn(scale, { total: Points.make(0), points })], [])
  })
})

describe("groupIn", () => {
  const known = [change(5, "乙"), change(2, "甲"), change(8, null)]

  it("is what was said last, in whatever order it is known", () => {
    const groups = (all: typeof known) => [1, 2, 4, 5, 7, 8, 12].map((n) => groupIn(all, month(n)))
    const expected = [null, "甲", "甲", "乙", "乙", null, null]
    assert.deepStrictEqual(groups(known), expected)
    assert.deepStrictEqual(groups(known.toReversed()), expected)
  })

  it("holds until the month before another group", () => {
    const last = (n: number) => lastMonthOf(known, month(n))
    assert.deepStrictEqual([1, 2, 4, 5, 7, 8].map(last), [
      month(1),
      month(4),
      month(4),
      month(7),
      month(7),
      null
    ])
    const again = [change(2, "甲"), change(4, "甲"), change(6, "乙"), change(5, "甲")]
    assert.strictEqual(lastMonthOf(again, month(2)), month(5))
    const far = [change(2, "甲"), change(9, "丙"), change(6, "乙")]
    assert.strictEqual(lastMonthOf(far, month(2)), month(5))
  })
})

describe("changesFor", () => {
  it("says the group from its first month, and after the last one what held before", () => {
    const known = [change(2, "甲"), change(6, "乙")]
    assert.deepStrictEqual(changesFor(known, "丙", month(4), null), [change(4, "丙")])
    assert.deepStrictEqual(changesFor(known, "丙", month(4), month(4)), [
      change(4, "丙"),
      change(5, "甲")
    ])
    assert.deepStrictEqual(changesFor(known, "丙", month(4), month(5)), [
      change(4, "丙"),
      change(6, "乙")
    ])
  })

  it("months outside the span are as they were", () => {
    const group = fc.constantFrom("甲", "乙", null)
    const all = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), group), {
      selector: ([n]) => n
    })
    fc.assert(
      fc.property(
        all,
        group,
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 0, max: 5 }),
        (said, to, from, more) => {
          const known = said.map(([n, name]) => change(n, name))
          const until = Math.min(11, from + more)
          const written = changesFor(known, to, month(from), month(until))
          const kept = known.filter(
            ({ fromMonth }) => fromMonth < month(from) || fromMonth > monthAfter(month(until))
          )
          for (let n = 1; n <= 12; n++) {
            const expected = n >= from && n <= until ? to : groupIn(known, month(n))
            assert.strictEqual(groupIn([...kept, ...written], month(n)), expected)
          }
        }
      )
    )
  })
})
