/** Laws of intervals and chances of ranks, and one month worked out by another program. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { chancesOf } from "../../src/uncertainty/chances/chancesOf.ts"
import { usualResampling } from "../../src/uncertainty/settings.ts"
import { ticketOf, unitOf } from "./units.ts"

const settings = { ...usualResampling, resamples: 200 }

const rounds = fc.array(
  fc.array(
    fc.integer({ min: 600, max: 1000 }).map((n) => n * 100),
    {
      minLength: 1,
      maxLength: 2
    }
  ),
  { minLength: 1, maxLength: 5 }
)
const anyUnits = fc
  .array(fc.tuple(rounds, fc.constantFrom(null, "末位")), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(([own, group], at) => unitOf(`u${at}`, ticketOf(at + 1), own, group)))

describe("chancesOf", () => {
  it("adds up: the chances of a unit's ranks are all resamples, and ranks are those of its group", () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const all = chancesOf(units, settings)
        assert.strictEqual(all.length, units.length)
        for (const { times, group, interval, ranks, rounds: n } of all) {
          const size = units.filter((unit) => unit.group === group).length
          const sum = times.reduce((so, one) => so + one.times, 0)
          assert.strictEqual(sum, n < settings.fewest ? 0 : settings.resamples)
          assert.isTrue(times.every(({ rank }) => rank >= 1 && rank <= size))
          assert.strictEqual(interval === null, n < settings.fewest)
          assert.isTrue(ranks === null || ranks.low <= ranks.high)
        }
        // In every resample somebody of the group is first.
        const groups = new Set(units.map(({ group }) => group))
        for (const group of groups) {
          const known = all.filter((one) => one.group === group && one.interval !== null)
          const firsts = known.flatMap(({ times }) => times.filter(({ rank }) => rank === 1))
          if (known.length === units.filter((unit) => unit.group === group).length) {
            assert.isAtLeast(
              firsts.reduce((so, { times }) => so + times, 0),
              settings.resamples
            )
          }
        }
      })
    )
  })

  it("does not look at the order of units, and the same seed gives the same result", () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        assert.deepStrictEqual(chancesOf(units.toReversed(), settings), chancesOf(units, settings))
      })
    )
  })

  it("gives rounds that are all alike no width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 3, max: 6 }), (score, n) => {
        const all = Array.from({ length: n }, () => [score * 10])
        const [only] = chancesOf([unitOf("u", ticketOf(5), all)], settings)
        assert.deepStrictEqual(only?.interval, { low: score * 10, high: score * 10 })
        assert.deepStrictEqual(only?.times, [{ rank: 1, times: settings.resamples }])
      })
    )
  })

  it("ranks a unit above one whose every round it beats, always", () => {
    const better = fc.array(fc.integer({ min: 800, max: 1000 }), { minLength: 3, maxLength: 5 })
    const worse = fc.array(fc.integer({ min: 500, max: 799 }), { minLength: 3, maxLength: 5 })
    fc.assert(
      fc.property(better, worse, fc.nat(1000), (high, low, salt) => {
        const asRounds = (all: ReadonlyArray<number>) => all.map((n) => [n * 100])
        const units = [
          unitOf("low", ticketOf(salt), asRounds(low)),
          unitOf("high", ticketOf(salt + 1), asRounds(high))
        ]
        const [first, second] = chancesOf(units, settings)
        assert.deepStrictEqual(first?.times, [{ rank: 1, times: settings.resamples }])
        assert.deepStrictEqual(second?.times, [{ rank: 2, times: settings.resamples }])
        assert.deepStrictEqual(first?.next, {
          above: settings.resamples,
          equal: 0,
          below: 0,
          real: true
        })
      })
    )
  })

  it("agrees with another program about a month of two communities", () => {
    // Tickets are the SHA-256 of "爱卫 2026-04", a line break, and A or B.
    const a = "2cbfc057a9c04f40fbed113edeb8e9f1ec294c230579da957e64db8fa3016b7d"
    const b = "1341e84e7a5f4e33b7f9880b21cc3f44c10aa99437ddcc91a06206ea5dda196c"
    const units = [
      unitOf("A", a, [[90_000], [80_000], [70_000]]),
      unitOf("B", b, [[85_000], [75_000], [77_000, 71_000], [79_000]])
    ]
    const [first, second] = chancesOf(units, usualResampling)
    assert.deepStrictEqual(first?.interval, { low: 70_000, high: 90_000 })
    assert.deepStrictEqual(second?.interval, { low: 74_000, high: 83_000 })
    assert.deepStrictEqual(first?.next, { above: 605, equal: 17, below: 378, real: false })
    assert.deepStrictEqual(first?.times, [
      { rank: 1, times: 622 },
      { rank: 2, times: 378 }
    ])
    assert.deepStrictEqual(second?.times, [
      { rank: 1, times: 395 },
      { rank: 2, times: 605 }
    ])
    assert.strictEqual(second?.doubled, 1)
  })

  it("says too few, and never makes an interval up", () => {
    const [two] = chancesOf([unitOf("u", ticketOf(1), [[80_000], [90_000]])], settings)
    assert.deepInclude(two, { rounds: 2, interval: null, ranks: null, next: null })
    assert.deepStrictEqual(two?.times, [])
  })
})
