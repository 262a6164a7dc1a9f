/** Laws of the visits to contact points: visited or unvisited, never both; sums agree with what they sum. */
import { assert, it } from "@effect/vitest"
import * as fc from "fast-check"

import { visitsPerMonth } from "../../../../src/duty/overlays/contacts/visitsPerMonth.ts"
import { PersonId } from "../../../../src/people/Person.ts"
import { Day } from "../../../../src/shared/Day.ts"
import { Month, monthOf } from "../../../../src/shared/Month.ts"

const months = ["2026-04", "2026-05", "2026-06"].map((text) => Month.make(text))
const person = fc.integer({ min: 0, max: 3 }).map((n) => ({
  personId: PersonId.make(`p${n}`),
  name: `人${n}`
}))
const points = fc
  .array(fc.option(person), { maxLength: 8 })
  .map((holders) => holders.map((holder, n) => ({ id: `c${n}`, holder })))
const visit = fc.record({
  pointId: fc.integer({ min: 0, max: 9 }).map((n) => `c${n}`),
  day: fc
    .integer({ min: 0, max: 120 })
    .map((n) => Day.make(new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10))),
  people: fc.array(person, { maxLength: 2 })
})

it("has every point of every holder once, visited or on the list", () => {
  fc.assert(
    fc.property(points, fc.array(visit, { maxLength: 20 }), (held, made) => {
      const rows = visitsPerMonth(held, made, months)
      assert.strictEqual(
        rows.reduce((all, row) => all + row.points, 0),
        held.length
      )
      const unvisited = new Set(rows.flatMap((row) => row.unvisited))
      for (const { id } of held) {
        const visited = made.some(
          ({ pointId, day }) => pointId === id && monthOf(day) === months.at(-1)
        )
        assert.strictEqual(unvisited.has(id), !visited)
      }
    })
  )
})

it("counts a visit in one month of one holder, and the holder's own among them", () => {
  fc.assert(
    fc.property(points, fc.array(visit, { maxLength: 20 }), (held, made) => {
      const rows = visitsPerMonth(held, made, months)
      const known = new Set(held.map(({ id }) => id))
      const counted = made.filter(
        ({ pointId, day }) => known.has(pointId) && months.includes(monthOf(day))
      )
      const sum = rows.flatMap((row) => row.months).reduce((all, { visits }) => all + visits, 0)
      assert.strictEqual(sum, counted.length)
      for (const { own, visits } of rows.flatMap((row) => row.months)) assert.isAtMost(own, visits)
    })
  )
})

it("does not care in which order visits were written down", () => {
  fc.assert(
    fc.property(points, fc.array(visit, { maxLength: 20 }), (held, made) => {
      assert.deepStrictEqual(
        visitsPerMonth(held, made.toReversed(), months),
        visitsPerMonth(held, made, months)
      )
    })
  )
})
