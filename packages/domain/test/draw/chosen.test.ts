/** The draw against every full list that there is: met when it can be, fair within it, blind to order. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { chosen } from "../../src/draw/chosen.ts"
import { anyDraw, fullLists, orders } from "./lots.ts"

const keysOf = (result: ReturnType<typeof chosen>) =>
  result.kind === "short" ? null : result.lots.map(({ key }) => key)

describe("chosen", () => {
  it("gives the first full list by ticket exactly when there is one", () => {
    fc.assert(
      fc.property(anyDraw, ({ lots, quotas }) => {
        const lists = fullLists(lots, quotas)
        const drawn = keysOf(chosen(lots, quotas))
        if (drawn === null) return lists.length === 0
        // Of all full lists the one whose tickets, in order, are smallest.
        const order = lots.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
        const first = lists
          .map((list) => order.filter((lot) => list.includes(lot)))
          .map((list) => ({
            keys: list.map(({ key }) => key),
            says: list.map(({ ticket }) => ticket).join(" ")
          }))
          .toSorted((a, b) => (a.says < b.says ? -1 : 1))[0]
        assert.deepStrictEqual(drawn, first?.keys)
        return true
      }),
      { numRuns: 600 }
    )
  })

  it("can draw every lot that stands in some full list", () => {
    fc.assert(
      fc.property(anyDraw, ({ lots, quotas }) => {
        const possible = new Set(fullLists(lots, quotas).flatMap((list) => list))
        for (const lot of lots) {
          const lucky = lots.map((one) => (one === lot ? { ...one, ticket: "" } : one))
          const drawn = keysOf(chosen(lucky, quotas))
          assert.strictEqual(drawn?.includes(lot.key) ?? false, possible.has(lot))
        }
      }),
      { numRuns: 200 }
    )
  })

  it("does not look at the order of the lots", () => {
    fc.assert(
      fc.property(anyDraw, ({ lots, quotas }) => {
        assert.deepStrictEqual(chosen(lots.toReversed(), quotas), chosen(lots, quotas))
      })
    )
  })

  it("gives everybody the same chance: over all orders of five, two are drawn forty-eight times each", () => {
    const quotas = { strata: new Map([["a", 2]]), perGroup: null, used: new Map() }
    const times = [0, 0, 0, 0, 0]
    for (const order of orders(5)) {
      const lots = order.map((place, at) => ({
        key: String(at),
        ticket: String(place),
        stratum: "a",
        group: "x"
      }))
      for (const key of keysOf(chosen(lots, quotas)) ?? []) {
        times[Number(key)] = (times[Number(key)] ?? 0) + 1
      }
    }
    assert.deepStrictEqual(times, [48, 48, 48, 48, 48])
  })

  it("says which strata cannot be filled together, and how far they come", () => {
    const lot = (key: string, stratum: string) => ({ key, ticket: key, stratum, group: "x" })
    const quotas = {
      strata: new Map([
        ["a", 1],
        ["b", 2],
        ["c", 0]
      ]),
      perGroup: 2,
      used: new Map()
    }
    assert.deepStrictEqual(chosen([lot("1", "a"), lot("2", "b"), lot("3", "b")], quotas), {
      kind: "short",
      shortages: [{ strata: ["a", "b"], wanted: 3, possible: 2 }]
    })
  })
})
