/** Registers, organisations, trainings with their warning, and what kind a post is, on the store. */
import { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
import { PersonHoldings } from "@aiwei/domain/people/holdings/PersonHoldings"
import { Organisations } from "@aiwei/domain/people/organisations/Organisations"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { Registers } from "@aiwei/domain/people/registers/Registers"
import { Trainings } from "@aiwei/domain/people/trainings/Trainings"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { began, day, staffed, time } from "../register/staff.ts"
import { World } from "../world.ts"

layer(World, { timeout: 60_000, excludeTestServices: true })("Registers", (it) => {
  it.effect("hold one person several times, each with its own days", () =>
    Effect.gen(function* () {
      const { office, people } = yield* staffed(["沈鹏", "赵丽"])
      const registers = yield* Registers
      const person = people[0]!.id
      const expert = { person, register: "expert", field: "病媒生物防制" } as const
      yield* registers.put({ ...expert, certificate: "甲级", on: began })
      yield* registers.put({ person, register: "volunteer", on: began })
      yield* registers.put({ ...expert, field: "环境卫生", on: day("2026-05-01") })
      const fields = (on: string) =>
        Effect.map(registers.list({ office, register: "expert", on: day(on) }), ({ rows }) =>
          rows.map(({ personName, field }) => [personName, field])
        )
      assert.deepStrictEqual(yield* fields("2026-04-30"), [["沈鹏", "病媒生物防制"]])
      assert.deepStrictEqual(yield* fields("2026-05-01"), [["沈鹏", "环境卫生"]])
      yield* registers.takeOff({ person, register: "expert", on: day("2026-06-01") })
      assert.deepStrictEqual(yield* fields("2026-06-01"), [])
      const again = yield* Effect.flip(
        registers.takeOff({ person, register: "expert", on: day("2026-07-01") })
      )
      assert.deepInclude(again, { _tag: "RegisterRefused", why: "notOn" })
      const listed = yield* (yield* People).list({ office, register: "volunteer" })
      assert.deepStrictEqual(
        listed.rows.map(({ name }) => name),
        ["沈鹏"]
      )
    }).pipe(time.during)
  )

  it.effect("take somebody from outside with the organisation they come from, or neither", () =>
    Effect.gen(function* () {
      const { office } = yield* staffed(["沈鹏"])
      const [organisations, registers] = [yield* Organisations, yield* Registers]
      const organisation = { name: "安居物业", kind: "propertyCompany" } as const
      const newContact = { name: "周经理", phone: "13800001234", post: "项目经理" }
      const added = yield* organisations.add({ office, organisation, newContact, on: began })
      const { rows } = yield* organisations.list({ office })
      assert.deepStrictEqual(
        rows.map(({ name, contactId, contactName }) => [name, contactId, contactName]),
        [["安居物业", added.contactId, "周经理"]]
      )
      const outside = yield* registers.list({ office, register: "outside" })
      assert.deepInclude(outside.rows[0], { personName: "周经理", organisationName: "安居物业" })
      const other = { ...organisation, name: "乐居物业" }
      const bad = { ...newContact, phone: "不是号码" }
      yield* Effect.flip(
        organisations.add({ office, organisation: other, newContact: bad, on: began })
      )
      assert.lengthOf((yield* organisations.list({ office })).rows, 1)
    }).pipe(time.during)
  )

  it.effect("tell who spoke for an organisation on a day that has passed", () =>
    Effect.gen(function* () {
      const { office, people } = yield* staffed(["沈鹏", "赵丽"])
      const organisations = yield* Organisations
      const contact = people[0]!.id
      const organisation = { name: "安居物业", contact }
      const { id, version } = yield* organisations.add({ office, organisation, on: began })
      yield* organisations.change({ id, version, change: { contact: people[1]!.id } })
      const named = (on: string) =>
        Effect.map(organisations.list({ office, on: day(on) }), ({ rows }) => rows[0]?.contactName)
      assert.strictEqual(yield* named("2026-05-31"), "沈鹏")
      assert.strictEqual(yield* named("2026-06-01"), "赵丽")
    }).pipe(time.during)
  )

  it.effect("know organisations by a free name, changed as they were seen", () =>
    Effect.gen(function* () {
      const { office } = yield* staffed(["沈鹏"])
      const organisations = yield* Organisations
      const organisation = {
        name: "安居物业",
        kind: "propertyCompany",
        phone: "13800001234"
      } as const
      const added = yield* organisations.add({ office, organisation, on: began })
      const taken = yield* Effect.flip(organisations.add({ office, organisation, on: began }))
      assert.deepInclude(taken, { _tag: "NameTaken", id: added.id })
      const { id, version } = added
      const change = { name: "乐居物业" }
      const changed = yield* organisations.change({ id, version, change })
      assert.deepInclude(changed, { name: "乐居物业", phone: "13800001234" })
      const stale = yield* Effect.flip(organisations.change({ id, version, change }))
      assert.strictEqual(stale._tag, "ChangedMeanwhile")
      const [listed] = (yield* organisations.list({ office })).rows
      assert.strictEqual(listed?.version, changed.version)
      const on = day("2026-05-01")
      yield* organisations.close({ id, version: changed.version, on })
      assert.lengthOf((yield* organisations.list({ office, on })).rows, 0)
      assert.lengthOf((yield* organisations.list({ office, ended: true })).rows, 1)
    }).pipe(time.during)
  )

  it.effect("warn of technical work without a training that counts, and of no other", () =>
    Effect.gen(function* () {
      const { communities, people } = yield* staffed(["沈鹏"])
      const [place, person] = [communities[0]!.id, people[0]!.id]
      const duties = yield* DutyAssignments
      for (const duty of ["pest", "education"]) {
        yield* duties.assign({ place, duty, holder: { personId: person }, from: began })
      }
      const warned = (on: string) =>
        PersonHoldings.use((holdings) => holdings.of(person, day(on))).pipe(
          Effect.map(({ warnings }) => warnings.map(({ duty, expired }) => `${duty} ${expired}`))
        )
      assert.deepStrictEqual(yield* warned("2026-05-01"), ["pest null"])
      const asked = (duty: string) =>
        DutyAnswers.use((answers) => answers.who({ place, duty, on: day("2026-05-01") }))
      assert.deepInclude((yield* asked("pest")).untrained, { name: "沈鹏", expired: null })
      assert.isNull((yield* asked("education")).untrained)
      const trainings = yield* Trainings
      const training = { person, duty: "pest", day: day("2026-03-01"), minutes: 120 }
      const validUntil = day("2026-08-31")
      const { id } = yield* trainings.add({ ...training, validUntil })
      assert.deepStrictEqual(yield* warned("2026-05-01"), [])
      assert.isNull((yield* asked("pest")).untrained)
      assert.deepStrictEqual(yield* warned("2026-09-01"), ["pest 2026-08-31"])
      const backwards = yield* Effect.flip(
        trainings.add({ ...training, validUntil: day("2026-02-01") })
      )
      assert.strictEqual(backwards._tag, "DutyDaysRefused")
      yield* trainings.remove({ person, id })
      assert.deepStrictEqual(yield* warned("2026-05-01"), ["pest null"])
    }).pipe(time.during)
  )

  it.effect("show what kind a post is, as it was said or as its title reads", () =>
    Effect.gen(function* () {
      const { office, communities } = yield* staffed([])
      const [edits, people] = [yield* PeopleEdits, yield* People]
      const unit = communities[0]!.id
      const person = { name: "孙主", post: "社区主任", unit }
      const { id, version } = yield* edits.add({ office, person, on: began })
      const kinds = (on: string) =>
        Effect.map(people.show(id, day(on)), ({ person: row }) => [row.postKindSaid, row.postKind])
      assert.deepStrictEqual(yield* kinds("2026-04-30"), [null, "mainLeader"])
      const said = { id, version, change: { postKind: "leaderInCharge" as const } }
      const next = yield* edits.change({ ...said, on: day("2026-05-01") })
      assert.deepStrictEqual(yield* kinds("2026-04-30"), [null, "mainLeader"])
      assert.deepStrictEqual(yield* kinds("2026-05-01"), ["leaderInCharge", "leaderInCharge"])
      const seen = yield* people.show(id, day("2026-05-02"))
      assert.notStrictEqual(next.version, version)
      const other = { change: { post: "爱卫专干" }, on: day("2026-06-01"), asOf: day("2026-05-02") }
      yield* edits.change({ id, version: seen.person.version, ...other })
      assert.deepStrictEqual(yield* kinds("2026-06-01"), [null, "specialist"])
    }).pipe(time.during)
  )
})
