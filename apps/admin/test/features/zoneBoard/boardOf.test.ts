/** Every community of the office stands in its zone's card or is told to be in none, whatever the zones are. */
import * as fc from "fast-check"
import { assert, it } from "vitest"

import { boardOf, sumsOf } from "../../../src/features/zoneBoard/boardOf.ts"

type Read = Parameters<typeof boardOf>[0]

const community = (n: number) => ({ id: `c${n}`, name: `社区${n}`, code: null, households: null })
const zone = (
  n: number,
  members: ReadonlyArray<number>,
  leader: string | null,
  known: boolean
) => ({
  id: `z${n}`,
  name: `第${n}责任区`,
  zoneNo: n,
  leaderId: known ? `p${n}` : null,
  leaderName: leader,
  communities: [...new Set(members)].map(community)
})

const read = fc
  .record({
    zones: fc.array(
      fc.tuple(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
        fc.constantFrom("沈鹏", " ", null),
        fc.boolean()
      ),
      { maxLength: 4 }
    ),
    figures: fc.array(fc.nat(50), { minLength: 6, maxLength: 6 })
  })
  .map(({ zones, figures }) => ({
    zones: zones.map(([members, leader, known], n) => zone(n, members, leader, known)),
    communities: figures.map((count, n) => ({
      ...community(n),
      compounds: count,
      buildings: count,
      households: count,
      people: count,
      gaps: 0
    }))
  })) as unknown as fc.Arbitrary<Read>

const holds = (law: (all: Read) => void) => fc.assert(fc.property(read, law))

it("has every community in a card or in no zone, and in two only if two have it", () =>
  holds((all) => {
    const { loose, twice, cards } = boardOf(all)
    const held = new Set(cards.flatMap(({ lines }) => lines.map(({ id }) => id)))
    for (const { id } of all.communities) {
      assert.strictEqual(held.has(id), !loose.some((line) => line.id === id))
      const zones = all.zones.filter((one) => one.communities.some((it) => it.id === id)).length
      assert.strictEqual(
        twice.some((line) => line.id === id),
        zones > 1
      )
    }
  }))

it("shows zones that nobody leads first; a card counts what its lines say", () =>
  holds((all) => {
    const { cards } = boardOf(all)
    const wrong = cards.map(({ leader }) => (leader === "known" ? 1 : 0) as number)
    assert.deepStrictEqual(wrong, wrong.toSorted())
    for (const { lines, sums } of cards) assert.deepStrictEqual(sums, sumsOf(lines))
  }))
