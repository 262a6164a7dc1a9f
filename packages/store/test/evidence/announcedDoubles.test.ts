/** The office has an inspector score a round again: the inspector is told nothing, without having done anything. */
import { Access } from "@aiwei/domain/access/Access"
import { Grants } from "@aiwei/domain/access/rights/Grants"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { actor, as } from "../publication/reviewOffice.ts"
import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const period = Month.make("2026-03")
const round = {
  kind: "unannounced" as const,
  day: Day.make("2026-03-05"),
  inspectors: ["李督查"]
}
const path = TreePath.make("00000/")

let made = 0

/** An inspector of the whole office, or of one unit of it. */
const inspector = Effect.fnUntraced(function* (displayName: string, place: string) {
  const name = `scorer${(made += 1)}`
  yield* (yield* Access).addAccount({ name, displayName, password: "Long enough 7 words" })
  const grants = yield* Grants
  yield* grants.add({ account: name, role: "inspector", place })
  return { name, is: actor(name, path, "inspector") }
})

const prepared = Effect.gen(function* () {
  const sample = yield* sampleOffice(["甲", "乙"], [40_000, 30_000])
  yield* recordMonth(sample, period, [
    [39_500, 30_000],
    [40_000, 30_000]
  ])
  const [unit, other] = sample.communities
  assert(unit !== undefined && other !== undefined)
  const { id: office } = sample.office
  const head = actor("zhang", path, "officeAdmin")
  const second = yield* inspector("王督查", office)
  const records = yield* EvidenceRecords
  const findings = [{ indicator: "I01", points: "1.00" }]
  const first = yield* as(head)(records.record({ ...round, office, unit: unit.id, findings }))
  const { id } = first.inspection
  return { office, unit: unit.id, other: other.id, head, second, records, id }
})

const why = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(work), (error) => JSON.stringify(error))

layer(World, { timeout: 60_000, excludeTestServices: true })("an announced double", (it) => {
  it.effect("keeps the unit from the named account until theirs is put down", () =>
    Effect.gen(function* () {
      const { office, unit, head, second, records, id } = yield* prepared
      const rankings = yield* Rankings
      const before = yield* as(second.is)(rankings.explain({ office, period, place: unit }))
      assert.isNotEmpty(before.categories)

      const of = { office, id, account: second.name.toUpperCase() }
      const announced = yield* as(head)(records.announceDouble(of))
      assert.strictEqual(announced.account, `account:${second.name}`)
      assert.strictEqual(announced.announcedBy, "account:zhang")
      assert.deepStrictEqual(yield* as(head)(records.announceDouble(of)), announced)

      const [own, ...more] = yield* as(second.is)(records.ownDoubles(office))
      assert.deepStrictEqual(more, [])
      assert.deepInclude(own, { inspection: id, period, day: round.day, kind: round.kind })
      assert.strictEqual(own?.announcedBy, "account:zhang")
      assert.strictEqual(own?.unit.id, unit)
      assert.deepStrictEqual(yield* as(head)(records.ownDoubles(office)), [])
      const blind = as(second.is)(rankings.explain({ office, period, place: unit }))
      assert.include(yield* why(blind), "DoubleOpen")
      // To begin it is what they are asked for: nothing changes by it.
      const begun = yield* as(second.is)(records.beginDouble({ office, id }))
      assert.deepStrictEqual(begun, announced)

      const findings = [{ indicator: "I02", points: "1.00" }]
      const theirs = { ...round, inspectors: ["王督查"], office, unit, findings, doubleOf: id }
      const put = yield* as(second.is)(records.record(theirs))
      const { doubles, scorers } = yield* as(head)(records.doubles({ office, id }))
      assert.deepStrictEqual(
        doubles.map(({ outcome, doubleId, displayName }) => [outcome, doubleId, displayName]),
        [["recorded", put.inspection.id, "王督查"]]
      )
      assert.notInclude(JSON.stringify(scorers), second.name)
      assert.deepStrictEqual(yield* as(second.is)(records.ownDoubles(office)), [])
      assert.include(yield* why(as(head)(records.announceDouble(of))), "doubleEnded")
    })
  )

  it.effect("is taken back by the office, or given up by whom it was announced for", () =>
    Effect.gen(function* () {
      const { office, head, second, records, id } = yield* prepared
      const third = yield* inspector("赵督查", office)
      const of = (account: string) => ({ office, id, account })
      yield* as(head)(records.announceDouble(of(second.name)))
      yield* as(head)(records.announceDouble(of(third.name)))
      const back = yield* as(head)(records.takeBackDouble(of(second.name)))
      assert.deepInclude(back, { outcome: "takenBack", doubleId: null })
      assert.isNotNull(back.endedAt)
      assert.isNull((yield* as(second.is)(records.inspection({ office, id }))).blindTo)
      assert.strictEqual((yield* as(third.is)(records.inspection({ office, id }))).blindTo, id)
      const gone = yield* as(third.is)(records.giveUpDouble({ office, id }))
      assert.strictEqual(gone.announcedBy, "account:zhang")
      for (const { name } of [second, third]) {
        assert.include(yield* why(as(head)(records.takeBackDouble(of(name)))), "EvidenceNotFound")
        assert.include(yield* why(as(head)(records.announceDouble(of(name)))), "doubleEnded")
      }
      const sql = yield* SqlClient.SqlClient
      const changed = yield* Effect.exit(sql`UPDATE announced_doubles SET announced_by = 'x'`)
      assert.strictEqual(changed._tag, "Failure")
    })
  )

  it.effect("is for whoever may record there, and not for who scored first", () =>
    Effect.gen(function* () {
      const { office, unit, other, head, second, records, id } = yield* prepared
      const accounts = yield* Access
      const elsewhere = yield* inspector("孙督查", other)
      const there = yield* inspector("周督查", unit)
      const same = yield* inspector("李督查", office)
      yield* accounts.addAccount({ name: `reader${made}`, password: "Long enough 7 words" })
      const asked = (account: string) =>
        why(as(head)(records.announceDouble({ office, id, account })))
      for (const name of [elsewhere.name, `reader${made}`, "nobody", ""]) {
        assert.include(yield* asked(name), "noScorer", name)
      }
      assert.include(yield* asked(same.name), "ownRound")
      const mine = as(same.is)(records.beginDouble({ office, id }))
      assert.include(yield* why(mine), "ownRound")
      const { scorers } = yield* as(head)(records.doubles({ office, id }))
      const names = scorers.map(({ account }) => account)
      assert.includeMembers(names, [second.name, there.name])
      assert.notIncludeMembers(names, [elsewhere.name, same.name, `reader${made}`])
      const gone = { office, id: "0".repeat(26), account: second.name }
      assert.include(yield* why(as(head)(records.announceDouble(gone))), "EvidenceNotFound")
    })
  )
})
