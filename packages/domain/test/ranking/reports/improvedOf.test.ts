/** Who gained most: by places and by points, told apart, and a tie over the end is not cut. */
import { assert, describe, it } from "@effect/vitest"

import type { MonthRead } from "../../../src/assessment/monthReader.ts"
import { DivisionCode } from "../../../src/org/DivisionCode.ts"
import { improvedOf, mostOf } from "../../../src/ranking/reports/improvedOf.ts"
import { Month } from "../../../src/shared/Month.ts"
import { contestant, idOf, named, points, ranked } from "../madeRanks.ts"

const march = Month.make("2026-03")
const sheet = { period: Month.make("2026-04") } as MonthRead["sheet"]
const published = {
  before: { period: march, version: 1, ranks: [] },
  last: null,
  bottomRuns: new Map()
}

/** 1 has 90, 2 has 80, 3 has 70; 4 is vetoed. */
const shown = ranked(
  [90, 80, 70, 60].map((value, at) => contestant(at + 1, value, { vetoed: at === 3, group: null })),
  {
    ranks: new Map([1, 2, 3, 4].map((n) => [idOf(n), 5 - n])),
    points: new Map([
      [idOf(1), points(90.5)],
      [idOf(2), points(79)],
      [idOf(3), points(60)],
      [idOf(4), points(50)]
    ]),
    bottomRuns: new Map()
  }
)

describe("improvedOf", () => {
  it("names who gained places and who gained points, best first, and nobody outside the ranks", () => {
    const view = improvedOf({ units: named(1, 2, 3, 4), sheet, published }, shown, 10)
    assert.deepStrictEqual([view.period, view.comparedWith], ["2026-04", "2026-03"])
    assert.deepStrictEqual(view.byPlaces, [
      {
        unitId: idOf(1),
        unitCode: DivisionCode.make("110101001001"),
        unitName: "社区1",
        group: null,
        rank: 1,
        change: 3,
        compared: "90.00",
        pointsChange: "-0.50"
      },
      {
        unitId: idOf(2),
        unitCode: null,
        unitName: "社区2",
        group: null,
        rank: 2,
        change: 1,
        compared: "80.00",
        pointsChange: "1.00"
      }
    ])
    assert.deepStrictEqual(
      view.byPoints.map(({ unitName, pointsChange }) => [unitName, pointsChange]),
      [
        ["社区3", "10.00"],
        ["社区2", "1.00"]
      ]
    )
  })

  it("a unit that is not known any more has no name and no code", () => {
    const { byPlaces } = improvedOf({ units: named(2), sheet, published }, shown, 1)
    assert.deepStrictEqual(
      byPlaces.map(({ unitCode, unitName }) => [unitCode, unitName]),
      [[null, ""]]
    )
  })

  it("who gained a place and has no points to compare with says so", () => {
    const earlier = {
      ranks: new Map([[idOf(1), 2]]),
      bottomRuns: new Map()
    }
    const rows = ranked([contestant(1, 90), contestant(2, 80)], earlier)
    const view = improvedOf({ units: named(1, 2), sheet, published }, rows, 10)
    assert.deepStrictEqual(
      view.byPlaces.map(({ change, compared, pointsChange }) => [change, compared, pointsChange]),
      [[1, "90.00", null]]
    )
    assert.deepStrictEqual(view.byPoints, [])
  })

  it("is empty where there is nothing to compare with", () => {
    const alone = ranked([contestant(1, 90), contestant(2, 80)])
    const view = improvedOf(
      { units: named(1, 2), sheet, published: { ...published, before: null } },
      alone,
      10
    )
    assert.deepStrictEqual([view.comparedWith, view.byPlaces, view.byPoints], [null, [], []])
  })
})

describe("mostOf", () => {
  const gains = [0, 3, null, 1, -2, 3, 2, 1]
  const most = (n: number) => mostOf(gains, (gained) => gained, n)

  it("gives the first so many and whoever equals the last of them", () => {
    assert.deepStrictEqual(most(1), [3, 3])
    assert.deepStrictEqual(most(2), [3, 3])
    assert.deepStrictEqual(most(3), [3, 3, 2])
    assert.deepStrictEqual(most(4), [3, 3, 2, 1, 1])
    assert.deepStrictEqual(most(9), [3, 3, 2, 1, 1])
  })
})
