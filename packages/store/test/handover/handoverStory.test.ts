/**
 * Laws of handing over, on random holdings: afterwards nobody who left holds anything of the list, each thing
 * is exactly its successor's from the day on, days before answer as before, and a refusal writes nothing.
 */
import type { Decision } from "@aiwei/domain/handover/decided"
import { Handovers } from "@aiwei/domain/handover/Handovers"
import type { PreviewRow } from "@aiwei/domain/handover/previewed"
import type { PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { assert, layer } from "@effect/vitest"
import { Effect, Option, Result } from "effect"
import * as fc from "fast-check"

import { time } from "../register/staff.ts"
import { World } from "../world.ts"
import { days, holdersOn, type Story, story, storyOffice, type StoryOffice } from "./holdings.ts"

const answers = (world: StoryOffice, told: Story) =>
  Effect.forEach([...days, told.on], (day) =>
    Effect.map(holdersOn(world, told, day), (held) => ({ day, held: [...held] }))
  )

const everyRow = Effect.fnUntraced(function* (person: string, on: Story["on"]) {
  const handovers = yield* Handovers
  const rows: Array<PreviewRow> = []
  let page = yield* handovers.preview({ person, on, limit: 3 })
  rows.push(...page.rows)
  while (page.next !== null) {
    page = yield* handovers.preview({ person, on, limit: 3, cursor: page.next })
    rows.push(...page.rows)
  }
  assert.strictEqual(rows.length, page.total)
  return { rows, version: page.version }
})

const decisionsOf = (
  rows: ReadonlyArray<PreviewRow>,
  { choices }: Story,
  other: PersonId
): ReadonlyArray<Decision> =>
  rows
    .filter(({ kind }) => kind !== "post")
    .map(({ kind, id, proposal }, n) => {
      const choice = choices[n] ?? "open"
      if (choice === "open") return { kind, id, choice }
      if (choice === "proposed" && proposal !== null) return { kind, id, choice }
      return { kind, id, choice: "successor", personId: other }
    })

layer(World, { timeout: 180_000, excludeTestServices: true })("handing over", (it) => {
  it.effect(
    "gives everything to its successor from the day on, and the past keeps its holders",
    () =>
      Effect.gen(function* () {
        const handovers = yield* Handovers
        let made = 0
        for (const told of fc.sample(story, { numRuns: 30, seed: 5 })) {
          const world = yield* storyOffice(told)
          const { on, reason } = told
          const [leaver, other] = world.people.map(({ id }) => id) as [PersonId, PersonId]
          const before = yield* answers(world, told)
          const { rows, version } = yield* everyRow(leaver, on)
          const decisions = decisionsOf(rows, told, other)
          const asked = { person: leaver, on, reason, version, decisions }
          const said = yield* Effect.result(handovers.make(asked))
          const after = yield* answers(world, told)
          if (Result.isFailure(said)) {
            assert.strictEqual(said.failure._tag, "ChangeTooEarly")
            assert.deepStrictEqual(after, before)
            continue
          }
          made += 1
          const { lines, handover } = said.success
          assert.strictEqual(lines.length, rows.length)
          assert.strictEqual(handover.personId, leaver)
          for (const [n, { day, held }] of after.entries()) {
            const was = before[n]!.held
            if (day < on) assert.deepStrictEqual(held, was)
            const ids = held.flatMap(([, who]) => who)
            if (day >= on) assert.notInclude(ids, leaver)
          }
          const left = (yield* handovers.held({ person: leaver, on })).rows
          assert.deepStrictEqual(
            left.filter(({ kind }) => kind !== "post" || reason === "leave"),
            []
          )
          for (const { kind, id, proposal } of rows) {
            const line = lines.find((one) => one.kind === kind && one.thingId === id)!
            const said = decisions.find((one) => one.kind === kind && one.id === id)
            const successor =
              said?.choice === "successor"
                ? other
                : said?.choice === "proposed"
                  ? proposal?.personId
                  : null
            assert.strictEqual(line.successorId, successor ?? null)
            if (line.successorId === null) continue
            const theirs = yield* handovers.held({ person: line.successorId, on, limit: 1000 })
            assert.include(
              theirs.rows.map((row) => `${row.kind} ${row.id}`),
              `${kind} ${line.goesOnAs}`
            )
          }
        }
        assert.isAbove(made, 15)
      }).pipe(time.during)
  )

  it.effect("leaves nobody of the list with somebody who is not there", () =>
    Effect.gen(function* () {
      const handovers = yield* Handovers
      const [people, posts] = [yield* PersonRepo, yield* PostRepo]
      for (const told of fc.sample(story, { numRuns: 15, seed: 8 })) {
        const world = yield* storyOffice(told)
        const leaver = world.people[0]!.id
        const { version } = yield* everyRow(leaver, told.on)
        const rest = { choice: "successor", personId: world.people[1]!.id } as const
        const { on } = told
        yield* handovers.make({ person: leaver, on, reason: "leave", version, rest })
        assert.strictEqual(Option.getOrThrow(yield* people.findById(leaver)).status, "left")
        assert.isTrue((yield* posts.ofPeople([leaver])).every(({ validTo }) => validTo <= on))
        const held = yield* holdersOn(world, told, on)
        assert.notInclude([...held.values()].flat(), leaver)
      }
    }).pipe(time.during)
  )
})
