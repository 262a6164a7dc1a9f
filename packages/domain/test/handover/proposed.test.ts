/** Laws of proposed successors: never somebody who is not there, the nearest first, and work shared out. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { standing } from "../../src/duty/answers/standing.ts"
import { type Proposal, proposed } from "../../src/handover/proposals/proposed.ts"
import { isWithin, lineage, type TreePath } from "../../src/org/TreePath.ts"
import type { PersonId } from "../../src/people/Person.ts"
import { facts, leaver, office, on, thingsOf } from "./handoverWorld.ts"

const depthShared = (a: TreePath, b: TreePath) =>
  lineage(a).filter((path, n) => path === lineage(b)[n]).length

const pairs = (known: Parameters<typeof proposed>[1]) => {
  const things = thingsOf(known)
  const said = proposed(things, known)
  assert.strictEqual(said.length, things.length)
  return things.map((thing, n) => ({ thing, proposal: said[n] ?? null }))
}

describe("proposed", () => {
  it("never proposes the leaver or somebody who is not there that day", () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const { proposal } of pairs(known)) {
          if (proposal === null) continue
          assert.notStrictEqual(proposal.personId, leaver)
          const person = known.people.find(({ id }) => id === proposal.personId)
          assert(person !== undefined)
          assert.isTrue(standing(person, on).active)
        }
      })
    )
  })

  it("takes whoever holds the same duty in the community, and nobody holds it nearer by", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const there = new Set(
          known.people
            .filter((one) => one.id !== leaver && standing(one, on).active)
            .map(({ id }) => id)
        )
        for (const { thing, proposal } of pairs(known)) {
          const path = thing.path ?? office
          const scope = lineage(path).findLast((one) => known.communities.has(one)) ?? office
          const same = known.held.filter(
            ({ kind, duty, personId, path: at }) =>
              at !== null &&
              thing.duty !== null &&
              isWithin(at, scope) &&
              there.has(personId) &&
              kind === thing.kind &&
              duty === thing.duty
          )
          assert.strictEqual(proposal?.rule === "sameDuty", same.length > 0)
          if (proposal?.rule !== "sameDuty") continue
          const best = Math.max(...same.map(({ path: at }) => depthShared(path, at ?? office)))
          assert.strictEqual(depthShared(path, proposal.at), best)
          assert.isTrue(same.some((one) => one.personId === proposal.personId))
        }
      })
    )
  })

  it("takes a leader of the place's own line, the lowest unit first and who is in charge before the main one", () => {
    const ranks = { sameDuty: -1, leaderInCharge: 0, mainLeader: 1 } as const
    fc.assert(
      fc.property(facts, (known) => {
        for (const { thing, proposal } of pairs(known)) {
          if (proposal?.rule === "sameDuty") continue
          const line = lineage(thing.path ?? office).toReversed()
          const leading = known.people
            .filter((one) => one.id !== leaver && standing(one, on).active)
            .flatMap(({ posts }) => posts)
            .filter(({ validTo }) => on < validTo)
            .flatMap(({ unitId, kind }) => {
              const at = line.findIndex((path) => path === known.paths.get(unitId ?? ""))
              if (at < 0 || (kind !== "leaderInCharge" && kind !== "mainLeader")) return []
              return [2 * at + ranks[kind]]
            })
          const best = leading.length === 0 ? null : Math.min(...leading)
          const own = proposal && 2 * line.indexOf(proposal.at) + ranks[proposal.rule]
          assert.strictEqual(own, best)
        }
      })
    )
  })

  it("says how much each holds already, what it proposed before counted in", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const given = new Map<PersonId, number>()
        const said = pairs(known).flatMap(({ proposal }): ReadonlyArray<Proposal> =>
          proposal === null ? [] : [proposal]
        )
        for (const { personId, holds } of said) {
          const had = known.held.filter((one) => one.personId === personId).length
          assert.strictEqual(holds, had + (given.get(personId) ?? 0))
          given.set(personId, (given.get(personId) ?? 0) + 1)
        }
      })
    )
  })
})
