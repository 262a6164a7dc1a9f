/** Laws of who answers: one name or one gap, no orphan after a move, and no day changes behind one's back. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { chain } from "../../../src/duty/answers/chain.ts"
import type { DutyFacts } from "../../../src/duty/answers/DutyFacts.ts"
import { gapAt, gaps } from "../../../src/duty/answers/gaps.ts"
import { overlaps } from "../../../src/duty/answers/overlaps.ts"
import { standing } from "../../../src/duty/answers/standing.ts"
import { whoAnswers } from "../../../src/duty/answers/whoAnswers.ts"
import { householdOfficer } from "../../../src/duty/kinds/builtinDuties.ts"
import { forever } from "../../../src/shared/Day.ts"
import {
  aDay,
  afterMove,
  aMove,
  dayOf,
  duty,
  facts,
  lineageOn,
  placements,
  places
} from "./dutyWorld.ts"

const days = Array.from({ length: 45 }, (_, n) => dayOf(n))

const shuffled = <A>(rows: ReadonlyArray<A>): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length })

/** The present changes: whatever is open ends, and everybody leaves, on that day or later. */
const endedFrom = (known: DutyFacts, n: number): DutyFacts => {
  const cut = <A extends { readonly validFrom: string; readonly validTo: string }>(row: A): A =>
    row.validTo === forever && row.validFrom < dayOf(n) ? { ...row, validTo: dayOf(n) } : row
  return {
    ...known,
    holdings: known.holdings.map(cut),
    people: new Map(
      [...known.people].map(([id, one]) => [
        id,
        { ...one, status: "left" as const, posts: one.posts.map(cut) }
      ])
    )
  }
}

describe("whoAnswers", () => {
  it("gives one answer or one gap for every place, duty and day", () => {
    fc.assert(
      fc.property(facts, placements, duty, aDay, (known, rows, kind, day) => {
        for (const place of places) {
          const said = whoAnswers(lineageOn(rows, place, day), kind, known, day)
          assert.strictEqual(said.answer === null, said.gap !== null)
        }
      })
    )
  })

  it("answers from the nearest place that has an answer of its own", () => {
    fc.assert(
      fc.property(facts, placements, duty, aDay, (known, rows, kind, day) => {
        for (const place of places) {
          const above = lineageOn(rows, place, day)
          const { answer } = whoAnswers(above, kind, known, day)
          const nearest = above.findLast((one) => gapAt(one, kind, known, day) === null)
          assert.strictEqual(answer?.placeId, nearest?.id)
        }
      })
    )
  })

  it("never lets a person answer who is not there on that day", () => {
    fc.assert(
      fc.property(facts, placements, duty, aDay, (known, rows, kind, day) => {
        for (const place of places) {
          const { answer, beside } = whoAnswers(lineageOn(rows, place, day), kind, known, day)
          for (const one of answer === null ? [] : [answer, ...beside]) {
            const person = one.personId === null ? undefined : known.people.get(one.personId)
            assert.isTrue(person !== undefined && standing(person, day).active)
          }
        }
      })
    )
  })

  it("does not care in which order assignments and people are read", () => {
    const both = facts.chain((known) =>
      fc
        .tuple(shuffled(known.holdings), shuffled([...known.people]))
        .map(
          ([holdings, people]) => [known, { ...known, holdings, people: new Map(people) }] as const
        )
    )
    fc.assert(
      fc.property(both, placements, duty, aDay, ([known, other], rows, kind, day) => {
        for (const place of places) {
          const above = lineageOn(rows, place, day)
          assert.deepStrictEqual(
            whoAnswers(above, kind, known, day),
            whoAnswers(above, kind, other, day)
          )
        }
      })
    )
  })

  it("leaves no orphan when a branch moves, and says of days before what it said", () => {
    fc.assert(
      fc.property(facts, placements, aMove, duty, (known, rows, move, kind) => {
        const after = afterMove(rows, move)
        for (const place of places) {
          for (const day of days) {
            const [before, now] = [lineageOn(rows, place, day), lineageOn(after, place, day)]
            assert.strictEqual(now[0]?.id, places[0]?.id)
            const said = whoAnswers(now, kind, known, day)
            assert.strictEqual(said.answer === null, said.gap !== null)
            if (day < dayOf(move.on)) {
              assert.deepStrictEqual(said, whoAnswers(before, kind, known, day))
            }
          }
        }
      }),
      { numRuns: 40 }
    )
  })

  it("keeps the answers of past days when the present ends", () => {
    fc.assert(
      fc.property(facts, placements, duty, aDay, (known, rows, kind, day) => {
        // Somebody without any post is here or gone, and no day says since when.
        const posted = {
          ...known,
          people: new Map(
            [...known.people]
              .filter(([, { posts }]) => posts.length > 0)
              .map(([id, one]) => [id, { ...one, status: "active" as const }])
          )
        }
        const ended = endedFrom(posted, 41)
        for (const place of places) {
          const above = lineageOn(rows, place, day)
          assert.deepStrictEqual(
            whoAnswers(above, kind, posted, day),
            whoAnswers(above, kind, ended, day)
          )
        }
      })
    )
  })
})

describe("gaps and overlaps", () => {
  it("are the places of the level without an answer, and those with two", () => {
    fc.assert(
      fc.property(facts, duty, aDay, (known, kind, day) => {
        const asked = { duty: kind, facts: known, day }
        const missing = new Set(gaps(places, ["building"], asked).map(({ place }) => place.id))
        for (const place of places.filter(({ level }) => level === "building")) {
          const { answer } = whoAnswers([place], kind, known, day)
          assert.strictEqual(answer === null, missing.has(place.id))
        }
        for (const { place, holders } of overlaps(places, householdOfficer, known, day)) {
          const { answer, beside } = whoAnswers([place], householdOfficer, known, day)
          assert.deepStrictEqual(holders, answer === null ? [] : [answer, ...beside])
          assert.isAbove(holders.length, 1)
        }
      })
    )
  })
})

describe("chain", () => {
  it("goes upwards, begins with the answer and ends with the first responsible person", () => {
    fc.assert(
      fc.property(facts, placements, aDay, (known, rows, day) => {
        for (const place of places) {
          const above = lineageOn(rows, place, day)
          const asked = { duty: householdOfficer, facts: known, day }
          const links = chain(above, above[0]?.id ?? null, asked)
          const depth = links.map(({ placeId }) => above.findIndex(({ id }) => id === placeId))
          assert.deepStrictEqual(
            depth,
            depth.toSorted((a, b) => b - a)
          )
          const { answer } = whoAnswers(above, householdOfficer, known, day)
          const held = links.find(({ role }) => role === "duty")
          assert.strictEqual(held?.sourceId, answer?.sourceId)
          const first = links.filter(({ role }) => role === "firstResponsible")
          assert.isAtMost(first.length, 1)
          if (first[0] !== undefined) assert.strictEqual(links.at(-1), first[0])
        }
      })
    )
  })
})
