/** Laws of what becomes of each thing: settled or undecided, never both, and a leaver keeps nothing. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { type Choice, decided, type Decision } from "../../src/handover/decided.ts"
import type { HeldThing } from "../../src/handover/HeldThing.ts"
import { proposed } from "../../src/handover/proposals/proposed.ts"
import { facts, thingsOf } from "./handoverWorld.ts"

const choice = fc.constantFrom<Choice>(
  { choice: "open" },
  { choice: "keep" },
  { choice: "proposed" },
  { choice: "successor", personId: "p1" }
)
const rest = fc.option(choice)
const reason = fc.constantFrom("leave" as const, "move" as const)

const decisionsOf = (
  things: ReadonlyArray<HeldThing>,
  choices: ReadonlyArray<Choice | null>
): ReadonlyArray<Decision> =>
  things.flatMap(({ kind, id }, n) => {
    const one = choices[n] ?? null
    return one === null ? [] : [{ kind, id, ...one }]
  })

const given = fc
  .tuple(facts, fc.array(fc.option(choice), { maxLength: 14 }), rest, reason)
  .map(([known, choices, others, why]) => {
    const post: HeldThing[] = thingsOf(known)
      .slice(0, 1)
      .map((thing) => ({ ...thing, kind: "post", id: "post" }))
    const things = [...post, ...thingsOf(known)]
    const proposals = proposed(things, known)
    const decisions = decisionsOf(things, choices)
    return { things, proposals, said: { decisions, rest: others, reason: why } }
  })

describe("decided", () => {
  it("says of each thing once what becomes of it, or that nobody said", () => {
    fc.assert(
      fc.property(given, ({ things, proposals, said }) => {
        const { settled, undecided } = decided(things, proposals, said)
        const told = [...settled.map(({ thing }) => thing.id), ...undecided.map(({ id }) => id)]
        assert.deepStrictEqual(told.toSorted(), things.map(({ id }) => id).toSorted())
      })
    )
  })

  it("lets a leaver keep nothing, and ends a post only with a leaver", () => {
    fc.assert(
      fc.property(given, ({ things, proposals, said }) => {
        for (const { thing, outcome } of decided(things, proposals, said).settled) {
          if (outcome === "kept") assert.strictEqual(said.reason, "move")
          if (outcome === "ended") {
            assert.deepStrictEqual([thing.kind, said.reason], ["post", "leave"])
          }
        }
      })
    )
  })

  it("names a successor for what is passed and for nothing else", () => {
    fc.assert(
      fc.property(given, ({ things, proposals, said }) => {
        for (const { outcome, successorId } of decided(things, proposals, said).settled) {
          assert.strictEqual(outcome === "passed", successorId !== null)
        }
      })
    )
  })

  it("asks again of everything that nobody spoke of, and of no post", () => {
    fc.assert(
      fc.property(facts, reason, (known, why) => {
        const things = thingsOf(known)
        const said = { decisions: [], rest: null, reason: why }
        assert.deepStrictEqual(decided(things, [], said).undecided, things)
        const posts = things.map((thing) => ({ ...thing, kind: "post" as const }))
        assert.deepStrictEqual(decided(posts, [], said).undecided, [])
      })
    )
  })
})
