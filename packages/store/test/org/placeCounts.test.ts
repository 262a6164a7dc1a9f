import { AssignmentId } from "@aiwei/domain/duty/HouseholdAssignment"
/** Counts, gaps, search, cards and edits on a real database: the laws that a page of the tree leans on. */
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { OrgBrowse } from "@aiwei/domain/org/card/OrgBrowse"
import { OrgCards } from "@aiwei/domain/org/card/OrgCards"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgSearch } from "@aiwei/domain/org/search/OrgSearch"
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostId } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 5, 1))
const [start, move, later] = ["2020-01-01", "2026-05-01", "2026-05-20"].map((day) => Day.make(day))

const newPerson = Effect.fnUntraced(function* (office: OrgUnit, unit: OrgUnit, until = forever) {
  const id = PersonId.make(yield* (yield* IdGenerator).next)
  const person: Person = {
    id,
    officeId: office.id,
    name: "曾红",
    gender: null,
    birth: null,
    phone: null,
    category: null,
    status: "active",
    remark: ""
  }
  yield* (yield* PersonRepo).upsertAll([person])
  const post = { id: PostId.make(id), personId: id, unitId: unit.id, organisation: null }
  yield* (yield* PostRepo).upsertAll([
    { ...post, title: "社区书记", kind: null, duty: null, validFrom: start!, validTo: until }
  ])
  return person
})

/** Two communities; the first has a compound with three buildings, one of them without an officer. */
const town = Effect.gen(function* () {
  const edits = yield* OrgEdits
  const { office, communities } = yield* sampleOffice(["红旗路社区", "朝阳里社区"], [1000])
  const [one, two] = communities
  const [compound] = yield* edits.addMany({
    parentId: one!.id,
    on: start!,
    units: [{ name: "静园家园", level: "compound", code: null }]
  })
  const buildings = yield* edits.addMany({
    parentId: compound!.id,
    on: start!,
    units: [1, 2, 3].map((n) => ({
      name: String(n),
      level: "building" as const,
      code: null,
      households: n * 10
    }))
  })
  const stays = yield* newPerson(office, one!)
  const leaves = yield* newPerson(office, two!, move!)
  yield* (yield* HouseholdAssignmentRepo).upsertAll(
    buildings.slice(0, 2).map(({ id }, i) => ({
      id: AssignmentId.make(id),
      unitId: id,
      officerName: "曾红",
      personId: i === 0 ? stays.id : leaves.id,
      validFrom: start!,
      validTo: forever
    }))
  )
  return { office, one: one!, two: two!, compound: compound!, buildings }
})

const tagOf = <A, E extends { readonly _tag: string }, R>(asked: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(asked), (error) => error._tag)

layer(World, { timeout: 60_000, excludeTestServices: true })("the tree of a page", (it) => {
  it.effect("counts gaps by the day: whoever left is nobody from that day on", () =>
    Effect.gen(function* () {
      const browse = yield* OrgBrowse
      const { office, one, two } = yield* town
      const on = (day: Day) => browse.counts([office.id, one.id, two.id], day)
      const figures = (rows: Effect.Success<ReturnType<typeof on>>) =>
        rows.map(({ households, buildings, gaps }) => [households, buildings, gaps])
      assert.deepStrictEqual(figures(yield* on(start!)), [
        [60, 3, 1],
        [60, 3, 1],
        [0, 0, 0]
      ])
      // One officer is gone, and with him the leader of the second community.
      assert.deepStrictEqual(figures(yield* on(move!)), [
        [60, 3, 3],
        [60, 3, 2],
        [0, 0, 1]
      ])
      const { total, gaps } = yield* browse.explainCount({
        place: office.id,
        what: "gaps",
        on: later!
      })
      assert.strictEqual(total, gaps.length)
    }).pipe(time.during)
  )

  it.effect("keeps the counts of past days when a branch moves", () =>
    Effect.gen(function* () {
      const [browse, cards, edits] = [yield* OrgBrowse, yield* OrgCards, yield* OrgEdits]
      const { one, two, compound } = yield* town
      const before = yield* browse.counts([one.id, two.id], start!)
      const { version } = (yield* cards.card(compound.id)).unit
      const asked = { id: compound.id, version, newParentId: two.id, on: later! }
      yield* edits.move(asked)
      assert.deepStrictEqual(yield* browse.counts([one.id, two.id], start!), before)
      const after = yield* browse.counts([one.id, two.id], later!)
      assert.deepStrictEqual(
        after.map(({ buildings }) => buildings),
        [0, 3]
      )
      assert.strictEqual(yield* tagOf(edits.move(asked)), "ChangedMeanwhile")
      const events = yield* cards.rail(two.id, start!, Day.make("2026-12-31"))
      assert.deepStrictEqual(
        events.map(({ day, kind, name }) => [day, kind, name]),
        [
          [move, "left", "曾红"],
          [later, "moved", "静园家园"]
        ]
      )
    }).pipe(time.during)
  )

  it.effect("finds places and people by name, initials and code, whoever wrote them", () =>
    Effect.gen(function* () {
      const [search, edits, cards] = [yield* OrgSearch, yield* OrgEdits, yield* OrgCards]
      const { one, two } = yield* town
      const found = (query: string) =>
        Effect.map(search.search({ query, limit: 100 }), (hits) =>
          hits.map(({ id }) => id as string)
        )
      for (const query of ["红旗", "hqlsq", "HQL"]) assert.include(yield* found(query), one.id)
      assert.include(yield* found("cyl"), two.id)
      assert.isAbove((yield* found("zh")).length, 0)
      assert.deepStrictEqual(yield* found("没有这里"), [])
      const { version } = (yield* cards.card(two.id)).unit
      yield* edits.rename({ id: two.id, version, name: "望江社区" })
      assert.include(yield* found("wjsq"), two.id)
      assert.notInclude(yield* found("cylsq"), two.id)
      // Old tables still call it so.
      assert.include(yield* found("朝阳里"), two.id)
      const [place] = yield* search.places({ query: "wjsq", limit: 5 })
      assert(place !== undefined)
      assert.strictEqual(place.id, two.id)
      assert.isAbove(place.above.length, 0)
      assert.hasAllKeys(place, ["id", "name", "level", "code", "above", "formerly"])
      assert.strictEqual((yield* search.places({ query: two.id }))[0]?.name, "望江社区")
      // People are found by their names, and never as places.
      const people = (yield* search.search({ query: "zh" })).filter(({ kind }) => kind === "person")
      assert.isAbove(people.length, 0)
      for (const { name } of people) {
        assert.deepStrictEqual(yield* search.places({ query: name }), [])
      }
    }).pipe(time.during)
  )

  it.effect("refuses a name that is taken, a stale version and a day before the last change", () =>
    Effect.gen(function* () {
      const [edits, cards, browse] = [yield* OrgEdits, yield* OrgCards, yield* OrgBrowse]
      const { one, two, office } = yield* town
      const { version } = (yield* cards.card(two.id)).unit
      const named = (name: string) => edits.rename({ id: two.id, version, name })
      assert.strictEqual(yield* tagOf(named(one.name)), "NameTaken")
      assert.strictEqual(yield* tagOf(named("  ")), "FieldRefused")
      yield* named("新里社区")
      assert.strictEqual(yield* tagOf(named("旧里社区")), "ChangedMeanwhile")
      const now = (yield* cards.card(two.id)).unit.version
      const closing = { id: two.id, version: now }
      assert.strictEqual(yield* tagOf(edits.close({ ...closing, on: start! })), "MoveTooEarly")
      yield* edits.close({ ...closing, on: later! })
      const children = (on: Day) =>
        Effect.map(browse.children({ parent: office.id, on }), ({ total }) => total)
      assert.deepStrictEqual([yield* children(move!), yield* children(later!)], [2, 1])
      const { changes } = yield* cards.history(two.id)
      assert.deepStrictEqual(changes.map(({ verb }) => verb).toSorted(), [
        "org.add",
        "org.close",
        "org.rename"
      ])
    }).pipe(time.during)
  )

  it.effect("adds all pasted rows or tells what is wrong with each", () =>
    Effect.gen(function* () {
      const [edits, browse] = [yield* OrgEdits, yield* OrgBrowse]
      const { two } = yield* town
      const row = (name: string) => ({ name, level: "compound" as const, code: null })
      const add = (...names: ReadonlyArray<string>) =>
        edits.addMany({ parentId: two.id, on: later!, units: names.map(row) })
      const refused = yield* Effect.flip(add("甲", " ", "甲"))
      assert.deepStrictEqual(
        refused._tag === "RowsRefused" ? refused.rows.map(({ index }) => index) : [],
        [1, 2]
      )
      assert.strictEqual((yield* browse.children({ parent: two.id, on: later! })).total, 0)
      yield* add("甲", "乙")
      assert.strictEqual((yield* browse.children({ parent: two.id, on: later! })).total, 2)
    }).pipe(time.during)
  )
})
