/** Visits, partners' sessions and frontages on a real database: what is told, what is refused, what is cut. */
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { DutyAssignmentId } from "@aiwei/domain/duty/assignments/DutyAssignment"
import { DutyAssignmentRepo } from "@aiwei/domain/duty/assignments/DutyAssignmentRepo"
import { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
import { ContactPoints } from "@aiwei/domain/duty/overlays/contacts/ContactPoints"
import { Frontages } from "@aiwei/domain/duty/overlays/frontage/Frontages"
import { PartnerUnits } from "@aiwei/domain/duty/overlays/partners/PartnerUnits"
import { Sectors } from "@aiwei/domain/duty/overlays/sectors/Sectors"
import { Worklists } from "@aiwei/domain/duty/overlays/sectors/Worklists"
import { Offices } from "@aiwei/domain/org/Offices"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { Organisations } from "@aiwei/domain/people/organisations/Organisations"
import { PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { idFrom } from "@aiwei/domain/register/spans"
import { Day } from "@aiwei/domain/shared/Day"
import { Tasks } from "@aiwei/domain/tasks/Tasks"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"

import { movableTime } from "../movableTime.ts"
import { World } from "../world.ts"

const [began, may, june, later] = ["2026-01-01", "2026-05-09", "2026-06-06", "2026-07-01"].map(
  (day) => Day.make(day)
) as [Day, Day, Day, Day]
const time = movableTime(Date.UTC(2026, 5, 20))

let towns = 0

/** Two communities, each with a compound of one building of three stairwells; a leader, and a partner unit. */
const town = Effect.gen(function* () {
  const units = yield* OrgUnits
  const n = (towns += 1)
  const add = (name: string, level: OrgUnit["level"], parentId: OrgUnit["id"] | null) =>
    units.add({ unit: { code: null, name, level }, parentId, on: began })
  const office = yield* add(`街道${n}`, "subdistrict", null)
  yield* (yield* Offices).ensure(office.id, null)
  const communities = yield* Effect.forEach(["甲", "乙"], (name) =>
    add(`${name}${n}`, "community", office.id)
  )
  const [first, second] = communities.map(({ id }) => id) as [OrgUnit["id"], OrgUnit["id"]]
  const compound = yield* add("静园", "compound", first)
  const building = yield* add("1号楼", "building", compound.id)
  const stairs = yield* Effect.forEach(["1单元", "2单元", "3单元"], (name) =>
    add(name, "stairwell", building.id)
  )
  const other = yield* add("2号楼", "building", second)
  const leader = PersonId.make(`leader${n}`)
  const blank = { gender: null, birth: null, phone: null, category: null, remark: "" }
  yield* (yield* PersonRepo).upsertAll([
    { id: leader, officeId: office.id, name: "周明", status: "active", ...blank }
  ])
  const organisation = { name: "烟草局", kind: "partnerUnit" } as const
  yield* (yield* Organisations).add({ office: office.id, organisation, on: began })
  return { office, first, second, compound, building, stairs, other, leader }
})

const tagOf = <A, E extends { readonly _tag: string }, R>(asked: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(asked), (error) => error._tag)

/** As somebody who has one community alone. */
const limitedTo = Effect.fnUntraced(function* (id: OrgUnit["id"]) {
  const { path } = Option.getOrThrow(yield* (yield* PlacementRepo).findOn(id, june))
  const actor = yield* CurrentActor
  return <A, E, R>(work: Effect.Effect<A, E, R>) =>
    Effect.provideService(work, CurrentActor, { ...actor, reach: [path] })
})

layer(World, { timeout: 60_000, excludeTestServices: true })("overlays", (it) => {
  it.effect("log visits to contact points, corrected as they were seen, and cut by reach", () =>
    Effect.gen(function* () {
      const [contacts, duties] = [yield* ContactPoints, yield* DutyAssignments]
      const { office, first, second, leader } = yield* town
      const holder = { personId: leader }
      const give = (place: string) =>
        duties.assign({ place, duty: "contact-point", holder, from: began })
      const [point, empty] = [yield* give(first), yield* give(second)]
      const wanted = { point: point.id, people: [holder, holder], findings: "有杂物" }
      const visit = yield* contacts.visit({ ...wanted, day: may })
      assert.deepStrictEqual(visit.people, [{ personId: leader, name: "周明" }])
      assert.strictEqual(
        yield* tagOf(contacts.visit({ ...wanted, day: later })),
        "OverlayDayRefused"
      )
      assert.strictEqual(
        yield* tagOf(contacts.visit({ ...wanted, day: Day.make("2025-12-31") })),
        "OverlayDayRefused"
      )
      const { id, version } = visit
      yield* contacts.correct({ id, version, day: june, findings: "已清", people: [] })
      assert.strictEqual(yield* tagOf(contacts.correct({ id, version })), "ChangedMeanwhile")
      const board = yield* contacts.board({ office: office.id, on: june })
      assert.deepStrictEqual(board.unvisited, [empty.id])
      assert.deepStrictEqual(
        board.holders[0]?.months.map(({ visits, own }) => [visits, own]),
        [
          [0, 0],
          [0, 0],
          [1, 0]
        ]
      )
      const all = yield* contacts.visits({ office: office.id })
      assert.deepStrictEqual([all.total, all.rows[0]?.findings], [1, "已清"])
      const cut = yield* limitedTo(second)
      assert.strictEqual((yield* cut(contacts.visits({ office: office.id }))).total, 0)
      assert.strictEqual((yield* contacts.visits({ office: office.id, under: second })).total, 0)
    }).pipe(time.during)
  )

  it.effect("keep their visits when somebody else takes the point over", () =>
    Effect.gen(function* () {
      const [contacts, duties] = [yield* ContactPoints, yield* DutyAssignments]
      const repo = yield* DutyAssignmentRepo
      const { office, first, leader } = yield* town
      const holder = { personId: leader }
      const { id } = yield* duties.assign({
        place: first,
        duty: "contact-point",
        holder,
        from: began
      })
      yield* contacts.visit({ point: id, people: [holder], findings: "有杂物", day: may })
      // As a handover goes on: from that day on it is a span of its own.
      const row = Option.getOrThrow(yield* repo.findById(DutyAssignmentId.make(id)))
      const next = { ...row, id: DutyAssignmentId.make(idFrom(id, june)), validFrom: june }
      yield* repo.upsertAll([{ ...row, validTo: june }, next])
      const [point] = (yield* contacts.board({ office: office.id, on: june })).points
      assert.deepInclude(point, { id: next.id, lastVisit: may })
      const again = { point: next.id, people: [holder], findings: "已清", day: june }
      const made = yield* contacts.visit(again)
      const { rows } = yield* contacts.visits({ office: office.id, point: next.id })
      assert.deepStrictEqual(
        rows.map(({ findings }) => findings),
        ["已清", "有杂物"]
      )
      // The day it was made on may still be corrected to one of the holder before.
      const { version } = made
      yield* contacts.correct({ id: made.id, version, day: may })
      const [shown] = (yield* contacts.board({ office: office.id, on: may })).points
      assert.deepInclude(shown, { id, visits: 2, lastVisit: may })
    }).pipe(time.during)
  )

  it.effect(
    "cover stairwells by stairwell, building or community, while the partner is there",
    () =>
      Effect.gen(function* () {
        const [partners, duties] = [yield* PartnerUnits, yield* DutyAssignments]
        const { office, first, stairs, other } = yield* town
        const coverage = Effect.fnUntraced(function* (on: Day) {
          const found = yield* partners.coverage({ office: office.id, on })
          return [found.stairwells, found.covered, found.total, found.uncounted]
        })
        const holder = { organisation: "烟草局" }
        const give = (place: string, to: Day | null = null) =>
          duties.assign({ place, duty: "partner-unit", holder, from: began, to })
        assert.deepStrictEqual(yield* coverage(june), [4, 0, 4, 1])
        yield* give(office.id)
        assert.deepStrictEqual(yield* coverage(june), [4, 0, 4, 1])
        yield* give(stairs[1]!.id)
        yield* give(other.id, june)
        assert.deepStrictEqual(yield* coverage(may), [4, 2, 2, 1])
        assert.deepStrictEqual(yield* coverage(june), [4, 1, 3, 1])
        yield* give(first)
        assert.deepStrictEqual(yield* coverage(june), [4, 3, 1, 1])
        const inside = yield* partners.coverage({ under: stairs[0]!.id, on: june })
        assert.deepStrictEqual([inside.stairwells, inside.covered], [0, 0])
        const [row] = (yield* partners.list({ office: office.id, on: june })).rows
        assert.deepInclude(row, { name: "烟草局", active: true, stairwells: 4 })
        assert.deepStrictEqual(
          row?.places.map(({ stairwells }) => stairwells),
          [4, 3, 1]
        )
      }).pipe(time.during)
  )

  it.effect("sum the sessions of a partner, those at weekends apart", () =>
    Effect.gen(function* () {
      const partners = yield* PartnerUnits
      const { office, first, second } = yield* town
      const session = { partner: "烟草局", place: first, people: 12, minutes: 90, ads: 30 }
      const made = yield* partners.session({ ...session, day: june })
      yield* partners.session({ ...session, place: second, day: Day.make("2026-06-08") })
      const refused = partners.session({ ...session, partner: "无此单位", day: june })
      assert.strictEqual(yield* tagOf(refused), "OverlayNotFound")
      const nobody = partners.session({ ...session, people: 0, day: june })
      assert.strictEqual(yield* tagOf(nobody), "FieldRefused")
      yield* partners.correct({ id: made.id, version: made.version, clutter: 4 })
      const on = Day.make("2026-06-20")
      const [row] = (yield* partners.list({ office: office.id, on })).rows
      assert.deepInclude(row?.sums, { sessions: 2, atWeekends: 1, people: 24, ads: 60, clutter: 4 })
      assert.strictEqual(row?.sums.personMinutes, 2 * 12 * 90)
      const page = yield* partners.sessions({ office: office.id, partner: "烟草局", limit: 1 })
      assert.deepStrictEqual([page.total, page.rows[0]?.weekend], [2, false])
      const rest = yield* partners.sessions({ office: office.id, cursor: page.next })
      assert.deepStrictEqual([rest.rows[0]?.weekend, rest.next], [true, null])
      const cut = yield* limitedTo(first)
      assert.strictEqual((yield* cut(partners.sessions({ office: office.id }))).total, 1)
    }).pipe(time.during)
  )

  it.effect("tell an officer what is open, and whose sectors meet", () =>
    Effect.gen(function* () {
      const [duties, shops] = [yield* DutyAssignments, yield* Frontages]
      const { office, first, compound, building, leader } = yield* town
      const holder = { personId: leader }
      yield* duties.assign({ place: compound.id, duty: "sector", holder, from: began })
      const shop = yield* shops.add({ place: building.id, name: "面馆", on: began })
      const work = yield* Worklists
      const list = yield* work.of(leader, june)
      assert.deepStrictEqual(
        list.places[0]?.open.map(({ kind }) => kind),
        ["officer", "unsigned"]
      )
      yield* shops.sign({ frontage: shop.id, signedOn: may })
      yield* duties.assign({ place: building.id, duty: "household-officer", holder, from: began })
      assert.strictEqual((yield* work.of(leader, june)).open, 0)
      const task = { place: building.id, title: "清理楼道", owner: holder, on: may, due: may }
      yield* (yield* Tasks).add(task)
      const { tasks, open } = yield* work.of(leader, june)
      assert.deepStrictEqual([tasks[0]?.title, tasks[0]?.late, open], ["清理楼道", true, 1])
      const sectors = yield* Sectors
      assert.isEmpty((yield* sectors.list({ office: office.id, on: june })).overlaps)
      const other = { organisation: "烟草局" }
      yield* duties.assign({ place: first, duty: "sector", holder: other, from: june })
      const { overlaps, rows } = yield* sectors.list({ office: office.id, on: june })
      assert.deepStrictEqual(
        overlaps.map(({ outer, inner }) => [outer.name, inner.name]),
        [["烟草局", "周明"]]
      )
      assert.lengthOf(rows, 2)
    }).pipe(time.during)
  )

  it.effect("keep what was signed, and tell each day its own state", () =>
    Effect.gen(function* () {
      const shops = yield* Frontages
      const { office, first } = yield* town
      const { id: frontage } = yield* shops.add({ place: first, name: "药店", on: began })
      const april = Day.make("2026-04-30")
      yield* shops.sign({ frontage, signedOn: began, validUntil: april, items: ["包卫生"] })
      yield* shops.check({ frontage, day: april, breaches: ["包卫生"] })
      yield* shops.sign({ frontage, signedOn: june })
      const stateOn = Effect.fnUntraced(function* (on: Day) {
        const { rows } = yield* shops.list({ office: office.id, on })
        return rows.map(({ state, breached, items }) => [state, breached, items.length])
      })
      assert.deepStrictEqual(yield* stateOn(began), [["signed", false, 1]])
      assert.deepStrictEqual(yield* stateOn(may), [["expired", true, 1]])
      assert.deepStrictEqual(yield* stateOn(june), [["signed", true, 3]])
      const backwards = { frontage, signedOn: june, validUntil: may }
      assert.strictEqual(yield* tagOf(shops.sign(backwards)), "OverlayDayRefused")
      const { rows, all } = yield* shops.rates({ office: office.id, on: may })
      const counts = { total: 1, signed: 0, expired: 1, unsigned: 0, breached: 1 }
      assert.deepStrictEqual(all, counts)
      assert.deepInclude(rows[0], counts)
      assert.lengthOf((yield* shops.show(frontage)).signings, 2)
      yield* shops.close({ frontage, on: june })
      assert.deepStrictEqual(yield* stateOn(june), [])
      assert.strictEqual(yield* tagOf(shops.close({ frontage, on: june })), "AlreadyEnded")
    }).pipe(time.during)
  )
})
