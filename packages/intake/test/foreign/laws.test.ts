import * as fc from "fast-check"
/** Whatever a table holds: its order never matters, one more deduction never helps, leaves are the score. */
import { assert, describe, it } from "vitest"

import { assertLeavesAddUp, plainScheme, scored, thousandths, written } from "./tables.ts"

const map = `
layout: 1
inputs: { findings: {} }
unit: 社区
day: 日期
period: month
rounds: { looks: all }
read:
  - { as: times, column: 次数, indicator: clean }
  - { as: lost, column: 扣分, indicator: clean }
`

interface Row {
  readonly unit: string
  readonly day: string
  readonly times: number
  readonly lost: number
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  unit: fc.constantFrom("东社区", "西社区", "南社区"),
  day: fc.constantFrom("2026-04-01", "2026-04-15", "2026-05-03"),
  times: fc.integer({ min: 0, max: 6 }),
  lost: fc.integer({ min: 0, max: 3_000 })
})

let made = 0
const scoresOf = async (rows: ReadonlyArray<Row>, scheme = plainScheme) => {
  const lines = rows.map(({ unit, day, times, lost }) => `${unit},${day},${times},${lost / 1000}`)
  const table = written(`law${(made += 1)}.csv`, ["社区,日期,次数,扣分", ...lines].join("\n"))
  const { rows: shown } = await scored({ scheme, map, inputs: [table] })
  assertLeavesAddUp(shown)
  return shown.map(({ unit, day, score, rank, leaves }) => ({
    unit,
    day,
    score,
    rank,
    leaves: leaves.map(({ line, what, rule, points }) => [line, what, rule, points].join(" "))
  }))
}

const rows = fc.array(anyRow, { minLength: 1, maxLength: 30 })

describe("laws of foreign tables", { timeout: 60_000 }, () => {
  it("rows of a unit may stand anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.double({ noNaN: true })), async (all, chance) => {
        const weights = new Map(all.map((row) => [row, chance.next().value ?? 0]))
        const mixed = all.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0))
        assert.deepStrictEqual(await scoresOf(mixed), await scoresOf(all))
      }),
      { numRuns: 25 }
    )
  })

  it("one more deduction never raises a score", async () => {
    const sums = plainScheme.replace("worth: 10", "worth: 10\n    combination: sum")
    await fc.assert(
      fc.asyncProperty(rows, anyRow, async (all, more) => {
        const [before, after] = [await scoresOf(all, sums), await scoresOf([...all, more], sums)]
        for (const { unit, day, score } of before) {
          const now = after.find((row) => row.unit === unit && row.day === day)?.score
          assert.isAtMost(thousandths(now ?? ""), thousandths(score ?? ""), `${unit} ${day}`)
        }
      }),
      { numRuns: 25 }
    )
  })
})
