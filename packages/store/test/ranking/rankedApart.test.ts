/** A month of two peer groups from entries to the ranking, the publication and the month after. */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { Publications } from "@aiwei/domain/publication/Publications"
import { PeerGroups } from "@aiwei/domain/ranking/groups/PeerGroups"
import { RankingReports } from "@aiwei/domain/ranking/reports/RankingReports"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const [march, april] = [Month.make("2026-03"), Month.make("2026-04")]

layer(World, { timeout: 60_000 })("ranked apart", (it) => {
  it.effect("ranks, publishes, verifies and compares each group by itself", () =>
    Effect.gen(function* () {
      const sample = yield* sampleOffice(["甲", "乙", "丙"], [3000])
      const office = sample.office.id
      const [rankings, publications] = [yield* Rankings, yield* Publications]
      yield* recordMonth(sample, march, [[3000], [2500], [2000]])
      yield* (yield* PeerGroups).set({ office, group: "末位必检", units: ["丙"], from: march })
      const view = yield* rankings.month({ office, period: march })
      assert.deepStrictEqual(
        view.rows.map(({ unitName, rank, group }) => [unitName, rank, group]),
        [
          ["甲社区", 1, null],
          ["乙社区", 2, null],
          ["丙社区", 1, "末位必检"]
        ]
      )
      const made = yield* publications.publish({ office, period: march })
      const [check] = yield* publications.verify(made.id)
      assert.deepStrictEqual([check?.ok, check?.recomputed], [true, made.sha256])
      const again = yield* rankings.month({ office, period: march, group: "末位必检" })
      assert.deepStrictEqual([again.differs, again.rows.length], [false, 1])

      yield* recordMonth(sample, april, [[2000], [2500], [3000]])
      const reports = yield* RankingReports
      const improved = yield* reports.improved({ office, period: april })
      assert.deepStrictEqual(
        improved.byPlaces.map(({ unitName, change }) => [unitName, change]),
        [["乙社区", 1]]
      )
      assert.deepStrictEqual(
        improved.byPoints.map(({ unitName, pointsChange }) => [unitName, pointsChange]),
        [["丙社区", "1.00"]]
      )
      const sum = yield* reports.rollUp({ office, period: april, weight: "equal" })
      assert.deepStrictEqual(
        sum.rows.map(({ id, mean, counted }) => [id, mean, counted]),
        [[office, "2.50", 3]]
      )
      const { terms, rows } = yield* reports.recheck({ office, period: april })
      assert.deepStrictEqual([terms, rows], [null, []])
    })
  )
})
