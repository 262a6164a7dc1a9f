/** Laws of spans: a change or an end touches no day before its own, and no two spans of a subject meet. */
import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as fc from "fast-check"

import {
  changedFrom,
  endedFrom,
  heldOn,
  idFrom,
  shownOn,
  withdrawnOn
} from "../../src/register/spans.ts"
import { Day, forever } from "../../src/shared/Day.ts"

interface Row {
  readonly id: string
  readonly what: string
  readonly validFrom: Day
  readonly validTo: Day
}

const dayOf = (n: number): Day =>
  Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
const days = Array.from({ length: 60 }, (_, n) => dayOf(n))

/** Spans of one subject in their order, with or without gaps; the last may go on for ever. */
const history = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 6 }), fc.boolean())
  .map(([bounds, open]) => {
    const sorted = bounds.toSorted((a, b) => a - b)
    return sorted.flatMap((from, n): ReadonlyArray<Row> => {
      if (n % 2 === 1 && sorted.length > 3) return []
      const next = sorted[n + 1]
      if (next === undefined && !open) return []
      const validTo = next === undefined ? forever : dayOf(next)
      return [{ id: `r${n}`, what: `was ${n}`, validFrom: dayOf(from), validTo }]
    })
  })
const aDay = fc.integer({ min: 0, max: 55 }).map(dayOf)

const stored = (rows: ReadonlyArray<Row>, written: ReadonlyArray<Row>): ReadonlyArray<Row> => [
  ...new Map([...rows, ...written].map((row) => [row.id, row])).values()
]
const answers = (rows: ReadonlyArray<Row>) => days.map((day) => shownOn(rows, day)?.what)
const meet = (rows: ReadonlyArray<Row>): boolean =>
  days.some((day) => rows.filter(heldOn(day)).length > 1)

describe("spans", () => {
  it("changed from a day on keep every answer before it and give the new one from it", () => {
    fc.assert(
      fc.property(history, aDay, (rows, on) => {
        const held = shownOn(rows, on)
        const said = changedFrom(rows, on, "new", () => ({ what: "new" }))
        if (Result.isFailure(said)) return held?.validFrom === on && said.failure.since === on
        const after = stored(rows, said.success)
        const [before, now] = [answers(rows), answers(after)]
        const end = held?.validTo ?? said.success.at(-1)?.validTo ?? forever
        assert.isFalse(meet(after))
        days.forEach((day, n) => {
          assert.strictEqual(now[n], day >= on && day < end ? "new" : before[n])
        })
        return true
      })
    )
  })

  it("ended from a day on hold no more, and every answer before it stays", () => {
    fc.assert(
      fc.property(history, aDay, (rows, on) => {
        const said = endedFrom(rows, on)
        const begun = rows.some(({ validFrom }) => validFrom >= on)
        if (Result.isFailure(said)) return begun && said.failure.since >= on
        const [before, now] = [answers(rows), answers(stored(rows, said.success))]
        days.forEach((day, n) => assert.strictEqual(now[n], day < on ? before[n] : undefined))
        return !begun
      })
    )
  })

  it("of a change of that very day are withdrawn by an end on it, and past days keep their answers", () => {
    fc.assert(
      fc.property(history, aDay, (rows, on) => {
        const held = shownOn(rows, on)
        const said = changedFrom(rows, on, "new", () => ({ what: "new" }))
        const open = rows.filter(({ validFrom }) => validFrom > on).length === 0
        if (Result.isFailure(said) || held === undefined || !open) return
        const changed = stored(rows, said.success)
        const gone = withdrawnOn(changed, on)
        assert.deepStrictEqual(
          gone.map(({ what }) => what),
          ["new"]
        )
        const left = changed.filter((row) => !gone.includes(row))
        const ended = endedFrom(left, on)
        assert(Result.isSuccess(ended))
        const [before, now] = [answers(rows), answers(stored(left, ended.success))]
        days.forEach((day, n) => assert.strictEqual(now[n], day < on ? before[n] : undefined))
      })
    )
  })

  it("that begin with nothing before them are no change, and are not withdrawn", () => {
    const first = { id: "r", what: "was", validFrom: dayOf(3), validTo: forever }
    assert.deepStrictEqual(withdrawnOn([first], dayOf(3)), [])
  })

  it("go on under an id that sorts right behind, however often they change", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9a-z]{26}$/),
        fc.array(aDay, { minLength: 1 }),
        (id, ons) => {
          const last = ons.reduce(idFrom, id)
          return last > id && last.length === id.length + 9 && last.startsWith(`${id}:`)
        }
      )
    )
  })
})
