/** The library of rule documents: versions that follow each other, and what a scheme says it used. */
import { Rules } from "@aiwei/domain/rules/Rules"
import { Schemes } from "@aiwei/domain/scheme/Schemes"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 5, 1))
const [first, second] = [Day.make("2025-01-01"), Day.make("2026-03-01")]

layer(World, { timeout: 60_000, excludeTestServices: true })("Rules", (it) => {
  it.effect("say which version held on a day, and refuse one that does not follow", () =>
    Effect.gen(function* () {
      const { office } = yield* sampleOffice(["甲"], [100_000])
      const rules = yield* Rules
      const of = { office: office.id, title: "创卫复审实施细则" }
      const one = yield* rules.add({ ...of, number: "〔2025〕1号", effectiveFrom: first })
      const taken = yield* Effect.flip(rules.add({ ...of, effectiveFrom: second }))
      assert.deepInclude(taken, { _tag: "RuleRefused", why: "titleTaken", id: one.id })
      const next = { ...of, supersedes: one.id }
      const early = yield* Effect.flip(rules.add({ ...next, effectiveFrom: first }))
      assert.deepInclude(early, { why: "tooEarly" })
      const lower = yield* Effect.flip(rules.add({ ...next, version: 1, effectiveFrom: second }))
      assert.deepInclude(lower, { why: "version" })
      const two = yield* rules.add({ ...next, effectiveFrom: second })
      assert.deepInclude(two, { version: 2, supersedesId: one.id, seriesId: one.id })
      const third = yield* Effect.flip(
        rules.add({ ...next, effectiveFrom: Day.make("2026-05-01") })
      )
      assert.deepInclude(third, { why: "superseded" })
      const held = (on: Day) =>
        Effect.map(rules.list({ office: office.id, on }), ({ rows }) =>
          rows.filter(({ inForce }) => inForce).map(({ version }) => version)
        )
      assert.deepStrictEqual(yield* held(Day.make("2024-12-31")), [])
      assert.deepStrictEqual(yield* held(Day.make("2026-02-28")), [1])
      assert.deepStrictEqual(yield* held(second), [2])
    }).pipe(time.during)
  )

  it.effect("are named by a scheme, by title in the version that is in force", () =>
    Effect.gen(function* () {
      const { office, scheme } = yield* sampleOffice(["甲"], [100_000])
      const [rules, schemes] = [yield* Rules, yield* Schemes]
      const of = { office: office.id, title: "考核细则" }
      const one = yield* rules.add({ ...of, effectiveFrom: first })
      const shown = schemes.show({ office: office.id, scheme: scheme.id })
      assert.isNull((yield* shown).rule)
      const used = yield* rules.use({ office: office.id, scheme: scheme.id, rule: of.title })
      assert.strictEqual(used?.id, one.id)
      assert.strictEqual((yield* shown).rule?.version, 1)
      assert.strictEqual((yield* schemes.list(office.id))[0]?.rule?.id, one.id)
      yield* rules.use({ office: office.id, scheme: scheme.id, rule: null })
      assert.isNull((yield* shown).rule)
      const gone = yield* Effect.flip(
        rules.use({ office: office.id, scheme: scheme.id, rule: "没有这份" })
      )
      assert.strictEqual(gone._tag, "RuleNotFound")
    }).pipe(time.during)
  )
})
