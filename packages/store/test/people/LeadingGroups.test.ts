import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
/** Leading groups live through changes of people and posts: rosters of past days stay, nothing is half-written. */
import { GroupEdits } from "@aiwei/domain/people/groups/GroupEdits"
import { LeadingGroups } from "@aiwei/domain/people/groups/LeadingGroups"
import { PersonHoldings } from "@aiwei/domain/people/holdings/PersonHoldings"
import { Organisations } from "@aiwei/domain/people/organisations/Organisations"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { Registers } from "@aiwei/domain/people/registers/Registers"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { verify } from "../../src/verify.ts"
import { began, day, staffed, time } from "../register/staff.ts"
import { World } from "../world.ts"

const set = day("2026-03-01")
const names = Effect.fnUntraced(function* (id: string, on: string) {
  const { roster } = yield* (yield* LeadingGroups).show(id, day(on))
  return roster.map(({ role, holder }) => `${role} ${holder?.name ?? "-"}`)
})

/** A community whose director and vice-director hold the template's seats by their posts. */
const withLeaders = Effect.fnUntraced(function* () {
  const { office, communities, people } = yield* staffed(["沈鹏", "赵丽", "钱芳"])
  const unit = communities[0]!.id
  const edits = yield* PeopleEdits
  const leaders = [
    ["孙主", "社区主任"],
    ["周副", "社区副主任"]
  ] as const
  for (const [name, post] of leaders) {
    yield* edits.add({ office, person: { name, post, unit }, on: began })
  }
  return { office, unit, people }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("LeadingGroups", (it) => {
  it.effect("are set up from a template, their seats held ex officio", () =>
    Effect.gen(function* () {
      const { office, unit, people } = yield* withLeaders()
      const edits = yield* GroupEdits
      const wanted = {
        unit,
        purpose: "pest",
        docNo: "〔2026〕3号",
        on: set,
        fromTemplate: true
      } as const
      const seats = [{ role: "member", holder: { name: "沈鹏" } }] as const
      const { id } = yield* edits.add({ ...wanted, seats })
      const shown = yield* (yield* LeadingGroups).show(id, set)
      assert.match(shown.group.name, /除四害工作领导小组$/)
      assert.deepStrictEqual(
        shown.roster.map(({ role, holder, gap }) => [role, holder?.name ?? gap?.kind]),
        [
          ["head", "孙主"],
          ["deputy", "周副"],
          ["officeDirector", "nobody"],
          ["member", "沈鹏"]
        ]
      )
      assert.isTrue(shown.roster.every(({ dutyText }) => dutyText.length > 4))
      const { rows } = yield* (yield* LeadingGroups).list({ office, on: set })
      assert.strictEqual(rows[0]?.id as string, id)
      assert.deepInclude(rows[0], { head: "孙主", seats: 4, empty: 1 })
      const again = yield* Effect.flip(edits.add(wanted))
      assert.strictEqual(again._tag, "NameTaken")
      const held = yield* (yield* PersonHoldings).of(people[0]!.id, set)
      assert.deepStrictEqual(
        held.seats.map(({ groupId, role, postKind }) => `${groupId} ${role} ${postKind}`),
        [`${id} member null`]
      )
    }).pipe(time.during)
  )

  it.effect("follow a post to its next holder, and keep who sat there before", () =>
    Effect.gen(function* () {
      const { office, unit } = yield* withLeaders()
      const { id } = yield* (yield* GroupEdits).add({
        unit,
        purpose: "tobacco",
        on: set,
        fromTemplate: true
      })
      const { rows } = yield* (yield* People).rows({ office })
      const { id: person, version } = rows.find(({ name }) => name === "孙主")!
      const staff = yield* PeopleEdits
      yield* staff.leave({ people: [{ id: person, version }], on: day("2026-05-01") })
      assert.strictEqual((yield* names(id, "2026-05-01"))[0], "head -")
      const next = { name: "吴新", post: "社区主任", unit }
      const { id: newcomer } = yield* staff.add({ office, person: next, on: day("2026-05-10") })
      assert.strictEqual((yield* names(id, "2026-05-10"))[0], "head 吴新")
      assert.strictEqual((yield* names(id, "2026-04-30"))[0], "head 孙主")
      const holdings = yield* PersonHoldings
      const seatsOf = (who: string, on: string) =>
        Effect.map(holdings.of(who, day(on)), ({ seats }) => seats.map(({ role }) => role))
      assert.deepStrictEqual(yield* seatsOf(newcomer, "2026-05-10"), ["head"])
      assert.deepStrictEqual(yield* seatsOf(person, "2026-04-30"), ["head"])
      assert.deepStrictEqual(yield* seatsOf(person, "2026-05-10"), [])
    }).pipe(time.during)
  )

  it.effect("are adjusted on a day, with the reason, or not at all", () =>
    Effect.gen(function* () {
      const { unit, people } = yield* withLeaders()
      const [groups, edits] = [yield* LeadingGroups, yield* GroupEdits]
      const [shen, zhao, qian] = people
      const { id, version } = yield* edits.add({
        unit,
        purpose: "environment",
        on: set,
        seats: [{ role: "head", holder: { personId: shen!.id } }]
      })
      const [seat] = (yield* groups.show(id, set)).seats
      const second = [
        { role: "deputy", holder: { personId: qian!.id } },
        { role: "head", holder: { personId: zhao!.id } }
      ] as const
      const how = { id, version, on: day("2026-05-01"), reason: "人员变动", docNo: "〔2026〕9号" }
      const two = yield* Effect.flip(edits.adjust({ ...how, seats: second }))
      assert.deepInclude(two, { _tag: "SeatTaken", role: "head", holder: "沈鹏" })
      // The deputy, who came first, was not stored either.
      assert.lengthOf((yield* groups.show(id, set)).seats, 1)
      const said = yield* edits.adjust({ ...how, end: [seat!.id], seats: second })
      assert.notStrictEqual(said.version, version)
      assert.deepStrictEqual(yield* names(id, "2026-05-01"), ["head 赵丽", "deputy 钱芳"])
      assert.deepStrictEqual(yield* names(id, "2026-04-30"), ["head 沈鹏"])
      const { adjustments } = yield* groups.show(id, set)
      assert.deepInclude(adjustments[0], { reason: "人员变动", docNo: "〔2026〕9号" })
      const stale = yield* Effect.flip(edits.adjust({ ...how, end: [seat!.id] }))
      assert.strictEqual(stale._tag, "ChangedMeanwhile")
      const why = yield* Effect.flip(
        edits.adjust({ ...how, version: said.version, on: day("2026-06-01"), reason: " " })
      )
      assert.deepInclude(why, { _tag: "FieldRefused", field: "reason" })
    }).pipe(time.during)
  )

  it.effect("refuse leavers, closed units and days before they were set up", () =>
    Effect.gen(function* () {
      const { office, unit, people } = yield* withLeaders()
      const edits = yield* GroupEdits
      const { rows } = yield* (yield* People).rows({ office })
      const gone = rows.find(({ id }) => id === people[2]!.id)
      const ref = { id: gone!.id, version: gone!.version }
      yield* (yield* PeopleEdits).leave({ people: [ref], on: day("2026-04-01") })
      const seats = [{ role: "head", holder: { personId: gone!.id } }] as const
      const left = yield* Effect.flip(
        edits.add({ unit, purpose: "pest", on: day("2026-05-01"), seats })
      )
      assert.deepInclude(left, { _tag: "DutyHolderRefused", why: "left", day: day("2026-04-01") })
      const group = yield* edits.add({ unit, purpose: "pest", on: set })
      const early = { ...group, on: day("2026-02-01"), reason: "补录" }
      const before = yield* Effect.flip(
        edits.adjust({ ...early, seats: [{ role: "head", holder: { name: "沈鹏" } }] })
      )
      assert.deepInclude(before, { _tag: "GroupClosed", on: day("2026-02-01") })
      const backwards = yield* Effect.flip(edits.end(early))
      assert.deepInclude(backwards, { _tag: "ChangeTooEarly", since: set })
      const units = yield* OrgUnits
      const yard = { code: null, name: "旧院", level: "compound" } as const
      const { id: closed } = yield* units.add({ unit: yard, parentId: unit, on: began })
      const seat = { unit: closed, postKind: "mainLeader" } as const
      const later = yield* Effect.flip(
        edits.add({ unit: closed, purpose: "pest", on: day("2019-01-01") })
      )
      assert.deepInclude(later, { _tag: "GroupClosed", name: "旧院" })
      const post = yield* Effect.flip(
        edits.adjust({ ...group, on: day("2026-05-01"), reason: "x", end: ["none"] })
      )
      assert.deepInclude(post, { _tag: "SeatNotFound", id: "none" })
      const ended = yield* edits.end({ ...group, on: day("2026-06-01"), reason: "任务完成" })
      const over = { ...ended, on: day("2026-07-01"), reason: "增补" }
      const after = yield* Effect.flip(
        edits.adjust({ ...over, seats: [{ role: "deputy", holder: seat }] })
      )
      assert.deepInclude(after, { _tag: "GroupClosed" })
    }).pipe(time.during)
  )

  it.effect(
    "are withdrawn on their first day, and seats that were given by mistake on theirs",
    () =>
      Effect.gen(function* () {
        const { office, unit, people } = yield* withLeaders()
        const [groups, edits] = [yield* LeadingGroups, yield* GroupEdits]
        const [shen, zhao] = people
        const wanted = { unit, purpose: "pest", on: set } as const
        const held = [{ role: "head", holder: { personId: shen!.id } }] as const
        const first = yield* edits.add({ ...wanted, seats: held })
        const [seat] = (yield* groups.show(first.id, set)).seats
        const why = { on: set, reason: "录错" }
        const seats = [{ role: "head", holder: { personId: zhao!.id } }] as const
        const second = yield* edits.adjust({ ...first, ...why, end: [seat!.id], seats })
        assert.deepStrictEqual(yield* names(first.id, set), ["head 赵丽"])
        assert.lengthOf((yield* groups.show(first.id, set)).seats, 1)
        yield* edits.end({ ...second, ...why })
        assert.strictEqual((yield* Effect.flip(groups.show(first.id, null)))._tag, "GroupNotFound")
        const { total } = yield* groups.list({ office, under: unit, ended: true, on: set })
        assert.strictEqual(total, 0)
        // The name is free again, on that very day; what changed later is not withdrawn.
        const again = yield* edits.add({ ...wanted, seats: held })
        const later = yield* edits.adjust({ ...again, on: day("2026-05-01"), reason: "增补" })
        yield* edits.adjust({
          ...later,
          on: day("2026-05-01"),
          reason: "增补",
          seats: [{ role: "deputy", holder: { personId: zhao!.id } }]
        })
        const { group } = yield* groups.show(again.id, set)
        const refused = yield* Effect.flip(
          edits.end({ id: again.id, version: group.version, ...why })
        )
        assert.deepInclude(refused, { _tag: "ChangeTooEarly", since: day("2026-05-01") })
      }).pipe(time.during)
  )

  it.effect("seat somebody from outside, and show where they come from", () =>
    Effect.gen(function* () {
      const { office, unit } = yield* withLeaders()
      const company = { name: "安居物业", kind: "propertyCompany" } as const
      const organisations = yield* Organisations
      const { id: organisation } = yield* organisations.add({
        office,
        organisation: company,
        on: began
      })
      const person = { name: "郑经理", phone: "13800001234" }
      const { id } = yield* (yield* PeopleEdits).add({ office, person, on: began })
      const registers = yield* Registers
      yield* registers.put({ person: id, register: "outside", organisation, on: began })
      const group = yield* (yield* GroupEdits).add({
        unit,
        purpose: "environment",
        on: set,
        seats: [{ role: "deputy", holder: { personId: id } }]
      })
      const { roster } = yield* (yield* LeadingGroups).show(group.id, set)
      assert.deepInclude(roster[0]?.holder, { name: "郑经理", organisation: "安居物业" })
      const found = Object.entries(yield* verify).filter(([, ids]) => ids.length > 0)
      assert.deepStrictEqual(found, [])
    }).pipe(time.during)
  )
})
