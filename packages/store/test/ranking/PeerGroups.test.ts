/** Dated peer groups as they are stored, held against the rule in memory. */
import { groupIn } from "@aiwei/domain/ranking/groups/groupTimeline"
import { PeerGroupRepo } from "@aiwei/domain/ranking/groups/PeerGroupRepo"
import { PeerGroups } from "@aiwei/domain/ranking/groups/PeerGroups"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Effect, type Layer } from "effect"
import * as fc from "fast-check"

import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"].map((m) => Month.make(m))
const at = (n: number): Month => months[n] ?? Month.make("2026-01")
const act = fc.record({
  unit: fc.nat(2),
  group: fc.constantFrom("常规组", "末位必检", null),
  from: fc.nat(4),
  length: fc.option(fc.nat(2))
})
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

/** Which group each unit is in, month by month, as the acts say it one after the other. */
const told = (acts: ReadonlyArray<Act>, unit: number, month: number): string | null =>
  acts
    .filter((one) => one.unit === unit && one.from <= month)
    .findLast(({ from, length }) => length === null || month <= from + length)?.group ?? null

/** A change without a last month forgets what was said of later months; the newest act decides. */
const isMonotone = (acts: ReadonlyArray<Act>): boolean =>
  acts.every((one, n) => n === 0 || one.from >= (acts[n - 1]?.from ?? 0))

layer(World, { timeout: 60_000 })("peer groups", (it) => {
  it.effect(
    "hold from month to month as they were said",
    () =>
      Effect.gen(function* () {
        const world = yield* Effect.context<Layer.Success<typeof World>>()
        const agree = Effect.fnUntraced(function* (acts: ReadonlyArray<Act>) {
          const { office, communities } = yield* sampleOffice(["甲", "乙", "丙"], [1000])
          const groups = yield* PeerGroups
          const repo = yield* PeerGroupRepo
          for (const { unit, group, from, length } of acts) {
            const until = length === null || from + length > 4 ? null : at(from + length)
            const units = [communities[unit]?.id ?? ""]
            yield* groups.set({ office: office.id, group, units, from: at(from), until })
          }
          const changes = yield* repo.changesOf(
            office.id,
            communities.map(({ id }) => id)
          )
          for (const [m, period] of months.entries()) {
            const held = yield* repo.heldOn(office.id, period)
            for (const [c, { id }] of communities.entries()) {
              const stored = held.find(({ unitId }) => unitId === id)?.groupName ?? null
              const own = changes.filter(({ unitId }) => unitId === id)
              assert.strictEqual(stored, groupIn(own, period))
              if (isMonotone(acts.filter(({ unit }) => unit === c))) {
                assert.strictEqual(stored, told(acts, c, m))
              }
            }
          }
        })
        const holds = fc.asyncProperty(fc.array(act, { maxLength: 6 }), (acts) =>
          agree(acts).pipe(Effect.provideContext(world), Effect.runPromise)
        )
        yield* Effect.promise(() => fc.assert(holds, { numRuns: 25 }))
      }),
    60_000
  )

  it.effect("are listed in the office's order, with the last month of each member", () =>
    Effect.gen(function* () {
      const { office, communities } = yield* sampleOffice(["甲", "乙"], [1000])
      const groups = yield* PeerGroups
      const set = (
        group: string | null,
        names: ReadonlyArray<string>,
        from: string,
        until?: string
      ) =>
        groups.set({
          office: office.id,
          group,
          units: names,
          from: Month.make(from),
          until: until === undefined ? null : Month.make(until)
        })
      yield* set("一类", ["甲", "乙"], "2026-01")
      const view = yield* set("末位必检", ["乙"], "2026-04", "2026-04")
      const shown = (one: typeof view) =>
        one.groups.map(({ name, members }) => [
          name,
          members.map(({ unitName, from, until }) => [unitName, from, until])
        ])
      assert.deepStrictEqual(shown(view), [
        ["一类", [["甲社区", "2026-01", null]]],
        ["末位必检", [["乙社区", "2026-04", "2026-04"]]]
      ])
      const may = yield* groups.list({ office: office.id, period: Month.make("2026-05") })
      assert.deepStrictEqual(
        may.groups.map(({ members }) => members.length),
        [2, 0]
      )
      const march = yield* groups.list({ office: office.id, period: Month.make("2026-03") })
      assert.deepStrictEqual(
        march.groups[0]?.members.map(({ until }) => until),
        [null, "2026-03"]
      )
      yield* set(null, ["甲"], "2026-03")
      const left = yield* groups.list({ office: office.id, period: Month.make("2026-06") })
      assert.deepStrictEqual(
        left.groups[0]?.members.map(({ unitId }) => unitId),
        [communities[1]?.id]
      )
    })
  )

  it.effect("refuse a span that ends before it begins, and a place that is not there", () =>
    Effect.gen(function* () {
      const { office } = yield* sampleOffice(["甲"], [1000])
      const groups = yield* PeerGroups
      const from = Month.make("2026-03")
      const wrong = { office: office.id, group: "一类", from }
      const ends = yield* Effect.flip(groups.set({ ...wrong, units: ["甲"], until: at(0) }))
      const nobody = yield* Effect.flip(groups.set({ ...wrong, units: ["无此社区"] }))
      assert.deepStrictEqual([ends._tag, nobody._tag], ["PeerGroupRefused", "PlaceNotFound"])
      const { groups: none } = yield* groups.list({ office: office.id, period: from })
      assert.deepStrictEqual(none, [])
    })
  )
})
