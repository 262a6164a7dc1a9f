/** Which backups stay: the newest always, enough of each span, and the rest goes for good. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime } from "effect"
import * as fc from "fast-check"

import { keep, kept } from "../../src/backup/keep.ts"
import { weekOf } from "../../src/backup/weekOf.ts"
import { Day } from "../../src/shared/Day.ts"
import { dayAt } from "../../src/shared/Instant.ts"

const begin = DateTime.makeUnsafe("2025-01-01T00:00:00Z")
const at = (hours: number) => DateTime.formatIso(DateTime.add(begin, { hours }))
const late = Day.make("2099-01-01")

const backups = fc
  .uniqueArray(fc.nat(20_000), { maxLength: 60 })
  .map((hours) => hours.map((hour) => ({ file: `b${hour}`, at: at(hour) })))

type Backups = ReadonlyArray<{ readonly file: string; readonly at: string }>

const newestOf = (all: Backups) => all.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]

const staying = (all: Backups, day: Day = late): Backups => {
  const stays = keep(all, day)
  return all.filter(({ file }) => stays.has(file))
}

describe("keep", () => {
  it("keeps the newest, and never more than there are spans", () => {
    fc.assert(
      fc.property(backups, (all) => {
        const stays = keep(all, late)
        const newest = newestOf(all)
        if (newest !== undefined) assert.strictEqual(stays.get(newest.file), "daily")
        assert.isAtMost(stays.size, kept.daily + kept.weekly + kept.monthly)
      })
    )
  })

  it("done twice changes nothing", () => {
    fc.assert(
      fc.property(backups, (all) => {
        const once = staying(all)
        assert.deepStrictEqual(staying(once), once)
      })
    )
  })

  it("keeps the last of each of the newest days, weeks and months that have one", () => {
    fc.assert(
      fc.property(backups, (all) => {
        const stays = keep(all, late)
        const spans = [
          [(day: Day) => day as string, kept.daily],
          [(day: Day) => weekOf(day) as string, kept.weekly],
          [(day: Day) => day.slice(0, 7), kept.monthly]
        ] as const
        for (const [spanOf, most] of spans) {
          const groups = Map.groupBy(all, (one) => spanOf(dayAt(one.at)))
          const newest = [...groups.keys()].toSorted().toReversed().slice(0, most)
          for (const span of newest) {
            assert.isTrue(stays.has(newestOf(groups.get(span) ?? [])?.file ?? ""))
          }
        }
      })
    )
  })

  it("day after day leaves what it would have left had all been there at once", () => {
    const days = Array.from({ length: 500 }, (_, i) => ({ file: `d${i}`, at: at(24 * i + 19) }))
    let shelf: Backups = []
    for (const one of days) shelf = staying([...shelf, one])
    assert.deepStrictEqual(shelf, staying(days))
    assert.isAtLeast(shelf.length, 7 + 4 + 10)
  })

  it("one of later than today stays, and takes nobody's place", () => {
    const future = { file: "future", at: at(50_000) }
    fc.assert(
      fc.property(backups, (all) => {
        const day = Day.make("2028-01-01")
        assert.deepStrictEqual(staying([...all, future], day), [...staying(all, day), future])
      })
    )
  })
})

it("a week begins on Monday, also over the end of a year", () => {
  assert.strictEqual(weekOf(Day.make("2026-01-01")), "2025-12-29")
  assert.strictEqual(weekOf(Day.make("2025-12-29")), "2025-12-29")
  assert.strictEqual(weekOf(Day.make("2026-01-04")), "2025-12-29")
  assert.strictEqual(weekOf(Day.make("2026-01-05")), "2026-01-05")
})
