/** Whether a published month would be published as something else now, and when nobody has to look. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Option } from "effect"

import type { MonthRead } from "../../src/assessment/monthReader.ts"
import type { ScoreEntry } from "../../src/assessment/ScoreEntry.ts"
import { differsFrom } from "../../src/publication/differsFrom.ts"
import { frozenInputs, frozenScheme } from "../../src/publication/frozenInputs.ts"
import { PublicationId } from "../../src/publication/Publication.ts"
import type { PublicationHead } from "../../src/publication/PublicationRepo.ts"
import { snapshotOf, snapshotText } from "../../src/publication/snapshotOf.ts"
import { snapshotStandings } from "../../src/publication/snapshotStandings.ts"
import { Month } from "../../src/shared/Month.ts"
import { points } from "./madeMonth.ts"
import { april, entry, monthOf, office } from "./madeRead.ts"

const frozen = (read: MonthRead, entries: ReadonlyArray<ScoreEntry>) => {
  const inputs = frozenInputs(office, read, entries, [])
  return [inputs, frozenScheme(read)] as const
}
const monthWith = (updatedAt: string, entries: ReadonlyArray<ScoreEntry>, changedAt?: string) => {
  const read = monthOf({
    sheet: { ...monthOf().sheet, updatedAt },
    groups: { names: null, of: new Map(), changedAt: changedAt ?? null }
  })
  return { ...read, standings: snapshotStandings(...frozen(read, entries)) }
}

const day = (n: number) => `2026-05-${String(n).padStart(2, "0")}T00:00:00.000Z`
const head = (id: string, more: Partial<PublicationHead> = {}) =>
  ({
    id: PublicationId.make(id),
    period: april,
    version: 1,
    publishedAt: day(5),
    ...more
  }) as PublicationHead

const nine = [entry(1, "i1", { points: points(9) })]
const eight = [entry(1, "i1", { points: points(8) })]
/** The same points, for another reason: the results are the same and the substance is not. */
const explained = [entry(1, "i1", { points: points(9), reason: "扣1分" })]
const published = snapshotText(snapshotOf(...frozen(monthWith(day(1), nine), nine)))

const differs = (
  read: MonthRead,
  entries: ReadonlyArray<ScoreEntry>,
  heads: ReadonlyArray<PublicationHead> = [head("latest")],
  snapshot: string | null | undefined = published
) => {
  let looks = 0
  const ports = {
    scores: {
      entriesOf: () => Effect.succeed(entries),
      frozenLinesOf: () => Effect.succeed([])
    },
    publications: {
      findById: (id: PublicationId) => {
        looks += 1
        return Effect.succeed(
          id === "latest" && snapshot !== undefined ? Option.some({ snapshot }) : Option.none()
        )
      }
    }
  }
  const said = Effect.runSync(differsFrom(heads, office, read, ports as never))
  return [said, looks]
}

describe("differsFrom", () => {
  it("does not look where nothing came in since the month was published", () => {
    assert.deepStrictEqual(differs(monthWith(day(4), eight), eight), [false, 0])
    assert.deepStrictEqual(differs(monthWith(day(4), eight), eight, []), [false, 0])
    const other = [head("latest", { period: Month.make("2026-03") })]
    assert.deepStrictEqual(differs(monthWith(day(9), eight), eight, other), [false, 0])
  })

  it("looks from the very instant on, and finds other results or another substance", () => {
    for (const at of [5, 6]) {
      assert.deepStrictEqual(differs(monthWith(day(at), eight), eight), [true, 1])
      assert.deepStrictEqual(differs(monthWith(day(at), explained), explained), [true, 1])
      assert.deepStrictEqual(differs(monthWith(day(at), nine), nine), [false, 1])
    }
  })

  it("looks where groups changed, or a month before it was published again", () => {
    assert.deepStrictEqual(differs(monthWith(day(1), eight, day(5)), eight), [true, 1])
    assert.deepStrictEqual(differs(monthWith(day(1), eight, day(4)), eight), [false, 0])
    const beside = (period: string, at: number) => [
      head("other", { period: Month.make(period), publishedAt: day(at) }),
      head("latest")
    ]
    const read = monthWith(day(1), eight)
    assert.deepStrictEqual(differs(read, eight, beside("2026-03", 5)), [true, 1])
    assert.deepStrictEqual(differs(read, eight, beside("2026-03", 4)), [false, 0])
    assert.deepStrictEqual(differs(read, eight, beside("2026-05", 9)), [false, 0])
  })

  it("compares with the newest version of the month", () => {
    const heads = [head("first"), head("latest", { version: 2, publishedAt: day(7) })]
    assert.deepStrictEqual(differs(monthWith(day(6), eight), eight, heads), [false, 0])
    assert.deepStrictEqual(differs(monthWith(day(8), eight), eight, heads), [true, 1])
  })

  it("a version without a snapshot differs from nothing, and one without its day is looked at", () => {
    const late = monthWith(day(9), eight)
    assert.deepStrictEqual(differs(late, eight, [head("latest")], null), [false, 1])
    assert.deepStrictEqual(differs(late, eight, [head("gone")]), [false, 1])
    const undated = [head("latest", { publishedAt: null })]
    assert.deepStrictEqual(differs(monthWith(day(1), eight), eight, undated), [true, 1])
  })
})
