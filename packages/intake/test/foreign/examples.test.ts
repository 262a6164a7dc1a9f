/** The examples of foreign tables, each with what its source says of it. */
import { assert, describe, it } from "vitest"

import { assertLeavesAddUp, exampleFiles, scored } from "./tables.ts"

const byUnit = <A extends { readonly unit: string }>(rows: ReadonlyArray<A>, unit: string): A =>
  rows.find((row) => row.unit === unit) ?? assert.fail(`no ${unit}`)

describe("a city's monthly score: 100 points in April, 94 in every other month", () => {
  it("compares months by score ÷ available", async () => {
    const { rows } = await scored(exampleFiles("city-app", "scores.csv"))
    const of = (unit: string) =>
      rows
        .filter((row) => row.unit === unit)
        .map(({ day, score, available, share }) => ({ day, score, available, share }))
    assert.deepStrictEqual(of("东镇"), [
      { day: "2026-04", score: "93", available: "100", share: "93" },
      { day: "2026-05", score: "87", available: "94", share: "92.55" }
    ])
    assert.deepStrictEqual(of("西镇"), [
      { day: "2026-04", score: "91", available: "100", share: "91" },
      { day: "2026-05", score: "94", available: "94", share: "100" }
    ])
    assertLeavesAddUp(rows)
  })
})

describe("a bulletin whose ranks were made by hand", () => {
  it("gets its ranks from its scores, and names those that were wrong", async () => {
    const { rows, discrepancies } = await scored(exampleFiles("bulletin", "bulletin.csv"))
    assert.deepStrictEqual(
      rows.map(({ rank }) => rank),
      [1, 2, 3, 4, 4, 6, 6, 8, 8, 10, 11, 12, 13]
    )
    assert.deepStrictEqual(
      discrepancies.map(({ unit, what, stated, computed, cell }) => ({
        unit,
        what,
        stated,
        computed,
        cell
      })),
      [
        { unit: "九村", what: "rank", stated: "9", computed: "8", cell: "A11" },
        { unit: "十一村", what: "rank", stated: "10", computed: "11", cell: "A13" }
      ]
    )
  })
})

describe("closing rates", () => {
  it("are worked out of what was due, and rounded once", async () => {
    const { rows } = await scored(exampleFiles("closing-rates", "cases.csv"))
    const points = byUnit(rows, "天城").leaves.map((leaf) => [leaf.line, leaf.points])
    assert.deepStrictEqual(points, [
      ["closed", "93.72"],
      ["onTime", "75.82"],
      ["answered", "10"],
      ["answered", "0"]
    ])
    assertLeavesAddUp(rows)
  })

  it("95 % is not above 95 %", async () => {
    const { rows } = await scored(exampleFiles("closing-rates", "cases.csv"))
    const answered = (unit: string) =>
      byUnit(rows, unit)
        .leaves.filter(({ rule }) => rule === "notAbove")
        .map(({ points }) => points)
    assert.deepStrictEqual(answered("天城"), ["0"])
    assert.deepStrictEqual(answered("地城"), ["-10"])
    assert.deepStrictEqual(answered("人城"), ["-10"])
  })
})

describe("findings with a table of places beside them", () => {
  it("are joined, filtered, read with commas, and ranked group by group", async () => {
    const files = exampleFiles("findings", "findings.csv", "places.csv")
    const { rows, totals } = await scored(files)
    assert.deepStrictEqual(
      rows.map(({ unit, name, group, score, rank, status }) => ({
        unit,
        name,
        group,
        score,
        rank,
        status
      })),
      [
        {
          unit: "003",
          name: "南社区",
          group: "新城",
          score: "100",
          rank: null,
          status: "outOfRanks"
        },
        { unit: "002", name: "西社区", group: "老城", score: "100.94", rank: 1, status: "scored" },
        { unit: "001", name: "东社区", group: "老城", score: "97.76", rank: 2, status: "scored" }
      ]
    )
    assert.deepStrictEqual([totals.read, totals.left, totals.errors], [4, 1, 0])
    assertLeavesAddUp(rows)
  })

  it("every leaf names its cells", async () => {
    const { rows } = await scored(exampleFiles("findings", "findings.csv", "places.csv"))
    const from = byUnit(rows, "001").leaves.map(({ what, rule, round, from: cells }) => [
      what,
      rule,
      round,
      ...cells
    ])
    assert.deepInclude(from, ["deduction", "pile", "2026-04-03", "D2"])
    assert.deepInclude(from, ["deduction", "other", "2026-04-03", "E2"])
    assert.deepInclude(from, ["deduction", "covered", "2026-04-03", "F2"])
  })
})
