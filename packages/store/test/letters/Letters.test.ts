/** Responsibility letters: made for all parties at once, signed, ended, replaced, and counted by year. */
import { Letters } from "@aiwei/domain/letters/Letters"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostId } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Tasks } from "@aiwei/domain/tasks/Tasks"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { movableTime } from "../movableTime.ts"
import { type SampleOffice, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const from = Day.make("2026-01-01")
const time = movableTime(Date.UTC(2026, 5, 1))

const leader = Effect.fnUntraced(function* (
  { office }: SampleOffice,
  unitId: SampleOffice["office"]["id"],
  name: string,
  validTo: Day = forever,
  validFrom: Day = from
) {
  const id = PersonId.make(yield* (yield* IdGenerator).next)
  const person: Person = {
    id,
    officeId: office.id,
    name,
    gender: null,
    birth: null,
    phone: null,
    category: null,
    status: "active",
    remark: ""
  }
  yield* (yield* PersonRepo).upsertAll([person])
  const post = { kind: null, duty: null, organisation: null, title: "主任", validFrom, validTo }
  yield* (yield* PostRepo).upsertAll([{ id: PostId.make(`${id}p`), personId: id, unitId, ...post }])
  return person
})

const department = Effect.fnUntraced(function* (
  { office }: SampleOffice,
  name: string,
  contactId: string | null
) {
  const sql = yield* SqlClient.SqlClient
  const id = yield* (yield* IdGenerator).next
  yield* sql`
    INSERT INTO organisations (id, office_id, name, kind, contact_id, valid_from, valid_to)
    VALUES (${id}, ${office.id}, ${name}, 'memberDepartment', ${contactId}, ${from}, ${forever})`
  return id
})

const world = Effect.gen(function* () {
  const sample = yield* sampleOffice(["甲", "乙"], [60_000, 40_000])
  const [jia] = sample.communities
  assert(jia !== undefined)
  yield* leader(sample, sample.office.id, "张一把手")
  yield* leader(sample, jia.id, "李旧", Day.make("2026-04-01"))
  yield* leader(sample, jia.id, "李新", forever, Day.make("2026-04-01"))
  const contact = yield* leader(sample, sample.office.id, "教局长")
  yield* department(sample, "教育局", contact.id)
  yield* department(sample, "卫健局", null)
  const letters = yield* Letters
  const office = sample.office.id
  const template = yield* letters.addTemplate({
    office,
    year: 2026,
    title: "2026年爱国卫生责任书",
    appraisalWeight: "5",
    targets: [{ text: "巩固", indicator: "I01" }, { text: "人人参与" }]
  })
  return { sample, jia, letters, office, template }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("Letters", (it) => {
  it.effect("link targets to indicators, and refuse one that no scheme has", () =>
    Effect.gen(function* () {
      const { letters, office, template } = yield* world
      assert.strictEqual(template.appraisalWeight, "5.00")
      assert.deepStrictEqual(
        template.targets.map(({ indicator }) => indicator?.code ?? null),
        ["I01", null]
      )
      const wanted = { office, year: 2026, title: "另一份" }
      const refused = yield* Effect.flip(
        letters.addTemplate({ ...wanted, targets: [{ text: "无", indicator: "I99" }] })
      )
      assert.deepInclude(refused, { _tag: "LetterTargetRefused", indicator: "I99" })
      assert.lengthOf(yield* letters.templates({ office }), 1)
    }).pipe(time.during)
  )

  it.effect("are made for all member departments, one each; a second time they are refused", () =>
    Effect.gen(function* () {
      const { letters, office, template } = yield* world
      const wanted = { office, template: template.id, kind: "memberDepartment" } as const
      const before = yield* letters.preview(wanted)
      assert.strictEqual(before.partyAName, "张一把手")
      const made = yield* letters.create(wanted)
      assert.deepStrictEqual(
        before.parties.map(({ name, leaderName, having }) => [name, leaderName, having]).toSorted(),
        made.made.map(({ party, leaderName }) => [party, leaderName, false]).toSorted()
      )
      const after = yield* letters.preview(wanted)
      assert.isTrue(after.parties.every(({ having }) => having))
      assert.sameDeepMembers(
        made.made.map(({ party, leaderName }) => [party, leaderName]),
        [
          ["教育局", "教局长"],
          ["卫健局", null]
        ]
      )
      const refused = yield* Effect.flip(letters.create(wanted))
      assert.strictEqual(refused._tag, "LettersExist")
      const again = yield* letters.create({ ...wanted, onlyMissing: true })
      assert.deepStrictEqual([again.made.length, again.existing], [0, 2])
      const { rows: lines } = yield* letters.list({ office })
      assert.deepStrictEqual(
        lines.map(({ state, partyAName }) => [state, partyAName]),
        [
          ["unsigned", "张一把手"],
          ["unsigned", "张一把手"]
        ]
      )
      assert.deepStrictEqual((yield* letters.list({ office, year: 2025 })).rows, [])
    }).pipe(time.during)
  )

  it.effect("that are unsigned, and tasks, go by the corrected name of whoever has them", () =>
    Effect.gen(function* () {
      const { letters, office, template, jia } = yield* world
      const { made } = yield* letters.create({ office, template: template.id, kind: "community" })
      const of = made.find(({ leaderName }) => leaderName === "李新")
      assert(of !== undefined)
      const tasks = yield* Tasks
      const [due, owner] = [Day.make("2026-09-30"), { name: "李新" }]
      const task = yield* tasks.add({ place: jia.id, title: "灭鼠", owner, due })
      const rename = Effect.fnUntraced(function* (was: string, name: string) {
        const staff = yield* (yield* People).rows({ office })
        const row = staff.rows.find((one) => one.name === was)
        assert(row !== undefined)
        const { id, version } = row
        yield* (yield* PeopleEdits).change({ id, version, on: null, change: { name } })
      })
      yield* rename("李新", "李欣")
      const leaderNow = () => letters.show({ office, id: of.id })
      assert.strictEqual((yield* leaderNow()).leaderName, "李欣")
      assert.strictEqual((yield* tasks.show({ id: task.id })).ownerName, "李欣")
      yield* letters.sign({ office, id: of.id })
      yield* rename("李欣", "李昕")
      assert.strictEqual((yield* leaderNow()).leaderName, "李欣")
    }).pipe(time.during)
  )

  it.effect("name whoever leads the party on the day, and count by year", () =>
    Effect.gen(function* () {
      const { letters, office, template } = yield* world
      const on = Day.make("2026-03-01")
      const create = { office, template: template.title, kind: "community", on } as const
      const { made } = yield* letters.create(create)
      assert.deepStrictEqual(made.map(({ party, leaderName }) => [party, leaderName]).toSorted(), [
        ["乙社区", null],
        ["甲社区", "李旧"]
      ])
      const of = made.find(({ party }) => party === "甲社区")
      assert(of !== undefined)
      const early = yield* Effect.flip(letters.sign({ office, id: of.id, on: from }))
      assert.deepInclude(early, { _tag: "LetterStepRefused", why: "beforeMade" })
      const signed = yield* letters.sign({ office, id: of.id, on: Day.make("2026-05-01") })
      assert.deepInclude(signed, { state: "signed", leaderName: "李新" })
      const twice = yield* Effect.flip(letters.sign({ office, id: of.id }))
      assert.deepInclude(twice, { _tag: "LetterStepRefused", why: "signed" })
      const before = yield* letters.coverage({ office, on: Day.make("2026-04-30") })
      assert.deepStrictEqual([before.signed, before.letters, before.parties], [0, 2, 4])
      const after = yield* letters.coverage({ office })
      assert.deepStrictEqual([after.signed, after.percent], [1, "25.0"])
      assert.sameMembers(
        after.without.map(({ name }) => name),
        ["教育局", "卫健局"]
      )
      const gone = yield* letters.show({ office, id: of.id, on: Day.make("2027-01-01") })
      assert.strictEqual(gone.state, "expired")
    }).pipe(time.during)
  )

  it.effect("end, and are replaced by a new one that says so; nothing is signed after", () =>
    Effect.gen(function* () {
      const { letters, office, template, jia } = yield* world
      const parties = [{ unit: jia.id }]
      const on = Day.make("2026-02-01")
      const { made } = yield* letters.create({ office, template: template.id, parties, on })
      const id = made[0]?.id ?? ""
      const made2 = yield* letters.replace({ office, id, reason: "换届" })
      assert.deepInclude(made2, { state: "unsigned", leaderName: "李新" })
      assert.strictEqual<string | null>(made2.replacesId, id)
      const refused = yield* Effect.flip(letters.sign({ office, id }))
      assert.deepInclude(refused, { _tag: "LetterStepRefused", why: "ended" })
      yield* letters.end({ office, id: made2.id, reason: "撤并" })
      const states = (yield* letters.list({ office })).rows.map(({ state }) => state)
      assert.deepStrictEqual(states, ["ended", "ended"])
      const coverage = yield* letters.coverage({ office })
      assert.deepStrictEqual([coverage.letters, coverage.signed], [0, 0])
      const anew = yield* letters.create({ office, template: template.id, parties })
      assert.lengthOf(anew.made, 1)
    }).pipe(time.during)
  )

  it.effect("are refused without a party, with an unknown one, and with the same one twice", () =>
    Effect.gen(function* () {
      const { letters, office, template } = yield* world
      const create = { office, template: template.id }
      const why = (parties: Parameters<typeof letters.create>[0]["parties"]) =>
        Effect.map(Effect.flip(letters.create({ ...create, parties })), (error) =>
          error._tag === "LetterPartyRefused" ? error.why : error._tag
        )
      assert.strictEqual(yield* why([]), "nobody")
      assert.strictEqual(yield* why([{ organisation: "税务局" }]), "unknown")
      assert.strictEqual(
        yield* why([{ organisation: "教育局" }, { organisation: "教育局" }]),
        "twice"
      )
      assert.deepStrictEqual((yield* letters.list({ office })).rows, [])
    }).pipe(time.during)
  )
})
