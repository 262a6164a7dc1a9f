/** Duties given, ended and asked about on a real database: what is refused, what a leaver leaves, what is cut. */
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
import { Offices } from "@aiwei/domain/org/Offices"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { OrganisationId } from "@aiwei/domain/people/Organisation"
import { PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostId } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { sequentialIds } from "@aiwei/testing/sequentialIds"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import { SqlClient } from "effect/sql"

import { anyStore } from "../anyStore.ts"

const World = Layer.mergeAll(DutyAnswers.layer, DutyAssignments.layer).pipe(
  Layer.provideMerge(Layer.mergeAll(DutyKinds.layer, OrgUnits.layer)),
  Layer.provideMerge(Offices.layer),
  Layer.provideMerge(Layer.mergeAll(anyStore, sequentialIds))
)
const [start, moved, later] = ["2026-01-01", "2026-03-01", "2026-06-01"].map((day) => Day.make(day))
const cleaning = "cleaning"

let towns = 0

/** An office with a community, a compound and its buildings; somebody stays, somebody left in March. */
const town = Effect.gen(function* () {
  const units = yield* OrgUnits
  const n = (towns += 1)
  const add = (name: string, level: OrgUnit["level"], parentId: OrgUnit["id"] | null) =>
    units.add({ unit: { code: null, name, level }, parentId, on: start! })
  const office = yield* add(`街道${n}`, "subdistrict", null)
  yield* (yield* Offices).ensure(office.id, null)
  const community = yield* add(`社区${n}`, "community", office.id)
  const compound = yield* add("静园", "compound", community.id)
  const buildings = yield* Effect.forEach(["1", "2", "3"], (name) =>
    add(name, "building", compound.id)
  )
  const employ = Effect.fnUntraced(function* (name: string, until: Day) {
    const id = PersonId.make(`${office.id}${name}`)
    const blank = { gender: null, birth: null, phone: null, category: null, remark: "" }
    const status = until === forever ? ("active" as const) : ("left" as const)
    yield* (yield* PersonRepo).upsertAll([{ id, officeId: office.id, name, status, ...blank }])
    const post = { id: PostId.make(id), personId: id, unitId: community.id, organisation: null }
    const title = { title: name === "刘红" ? "社区书记" : "网格员", kind: null, duty: null }
    yield* (yield* PostRepo).upsertAll([{ ...post, ...title, validFrom: start!, validTo: until }])
    return id
  })
  const stays = yield* employ("刘红", forever)
  const leaves = yield* employ("韩雨桐", moved!)
  return { n, office, community, compound, buildings, stays, leaves }
})

const tagOf = <A, E extends { readonly _tag: string }, R>(asked: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(asked), (error) => error._tag)

layer(World, { timeout: 60_000, excludeTestServices: true })("duties", (it) => {
  it.effect("hold for a place and what is below it, from a day on and until one", () =>
    Effect.gen(function* () {
      const [duties, answers] = [yield* DutyAssignments, yield* DutyAnswers]
      const { compound, buildings, stays } = yield* town
      const place = compound.id
      const given = yield* duties.assign({
        place,
        duty: cleaning,
        holder: { personId: stays },
        from: moved!
      })
      const nameOn = (on: Day) =>
        Effect.map(
          answers.who({ place: buildings[0]!.id, duty: cleaning, on }),
          ({ answer, gap }) => answer?.name ?? gap?.reason
        )
      assert.strictEqual(yield* nameOn(start!), "nobody")
      assert.strictEqual(yield* nameOn(later!), "刘红")
      yield* duties.end({ place, id: given.id, on: later! })
      assert.strictEqual(yield* nameOn(later!), "nobody")
      assert.strictEqual(yield* nameOn(moved!), "刘红")
      assert.strictEqual(
        yield* tagOf(duties.end({ place, id: given.id, on: later! })),
        "AlreadyEnded"
      )
      assert.strictEqual(
        yield* tagOf(duties.end({ place, id: "none", on: later! })),
        "DutyAssignmentNotFound"
      )
    })
  )

  it.effect("leave a gap with whoever leaves, with the day, and make room for another", () =>
    Effect.gen(function* () {
      const [duties, answers] = [yield* DutyAssignments, yield* DutyAnswers]
      const { office, buildings, leaves, stays } = yield* town
      const place = buildings[1]!.id
      const officer = { place, duty: "household-officer" }
      yield* duties.assign({ ...officer, holder: { personId: leaves }, from: start! })
      const gapsOn = (on: Day) =>
        Effect.map(
          answers.gaps({ under: office.id, level: "building", on }),
          ({ rows }) => new Map(rows.map((row) => [row.placeId, row]))
        )
      assert.isUndefined((yield* gapsOn(start!)).get(place))
      const gap = (yield* gapsOn(later!)).get(place)
      assert.deepInclude(gap, { reason: "left", name: "韩雨桐", day: moved! })
      yield* duties.assign({ ...officer, holder: { personId: stays }, from: later! })
      assert.isUndefined((yield* gapsOn(later!)).get(place))
      assert.isDefined((yield* gapsOn(moved!)).get(place))
      const again = duties.assign({ ...officer, holder: { personId: stays }, from: later! })
      assert.strictEqual(yield* tagOf(again), "DutyOverlapping")
    })
  )

  it.effect("are as they were written once a stand-in's days are over", () =>
    Effect.gen(function* () {
      const [duties, answers, posts] = [yield* DutyAssignments, yield* DutyAnswers, yield* PostRepo]
      const { community, compound, buildings, stays, leaves } = yield* town
      const [[from, to], filled] = [
        ["2026-04-01", "2026-04-08"].map((day) => Day.make(day)),
        later!
      ]
      const personId = stays
      const days = { holder: { personId }, from: from!, to: to! }
      const nameOn = (place: string, duty: string, on: Day) =>
        Effect.map(
          answers.who({ place, duty, on }),
          ({ answer, gap }) => answer?.name ?? gap?.reason
        )
      // Vacant until June: the post of a specialist has the duty.
      const holder = { unit: community.id, postKind: "specialist" } as const
      yield* duties.assign({ place: compound.id, duty: cleaning, holder, from: start! })
      yield* duties.assign({ place: compound.id, duty: cleaning, ...days })
      const post = { id: PostId.make(`${community.id}s`), personId, unitId: community.id }
      const title = { organisation: null, title: "专干", kind: null, duty: null }
      yield* posts.upsertAll([{ ...post, ...title, validFrom: filled, validTo: forever }])
      const told = yield* Effect.forEach([start!, from!, to!, filled], (on) =>
        nameOn(compound.id, cleaning, on)
      )
      assert.deepStrictEqual(told, ["nobody", "刘红", "nobody", "刘红"])
      // A building whose officer left: the stand-in's days end when it was said.
      const [officer, place] = ["household-officer", buildings[2]!.id]
      const first = { place, duty: officer, holder: { personId: leaves }, from: start! }
      yield* duties.assign({ ...first, to: later! })
      yield* duties.assign({ place, duty: officer, ...days })
      const open = yield* duties.assign({
        place: buildings[1]!.id,
        duty: officer,
        holder: { personId: leaves },
        from: start!,
        to: later!
      })
      assert.strictEqual(open.validTo, later)
      const on = yield* Effect.forEach([moved!, from!, to!, later!], (day) =>
        nameOn(place, officer, day)
      )
      assert.deepStrictEqual(on, ["left", "刘红", "left", "nobody"])
    })
  )

  it.effect("are refused by name: who left, whom nobody knows, two of one name, wrong days", () =>
    Effect.gen(function* () {
      const duties = yield* DutyAssignments
      const { compound, leaves, stays, community } = yield* town
      const asked = { place: compound.id, duty: cleaning, from: later! }
      const refusal = (more: object) =>
        tagOf(duties.assign({ ...asked, holder: { personId: stays }, ...more }))
      assert.strictEqual(yield* refusal({ holder: { personId: leaves } }), "DutyHolderRefused")
      assert.strictEqual(yield* refusal({ holder: { name: "刘虹" } }), "DutyHolderRefused")
      assert.strictEqual(yield* refusal({ holder: { organisation: "谁" } }), "DutyHolderRefused")
      assert.strictEqual(yield* refusal({ duty: "no-such-duty" }), "DutyKindNotFound")
      assert.strictEqual(yield* refusal({ to: moved! }), "DutyDaysRefused")
      assert.strictEqual(yield* refusal({ place: "没有这里" }), "PlaceNotFound")
      const post = { unit: community.id, postKind: "mainLeader" } as const
      yield* duties.assign({ ...asked, holder: post })
      assert.strictEqual(yield* refusal({}), "DutyOverlapping")
    })
  )

  it.effect("may be held by an organisation, for as long as it is there", () =>
    Effect.gen(function* () {
      const [duties, answers] = [yield* DutyAssignments, yield* DutyAnswers]
      const sql = yield* SqlClient.SqlClient
      const { office, compound, buildings } = yield* town
      const id = OrganisationId.make(`${office.id}w`)
      yield* sql`
        INSERT INTO organisations (id, office_id, name, kind, contact_id, phone, valid_from, valid_to)
        VALUES (${id}, ${office.id}, '安居物业', 'propertyCompany', NULL, NULL, ${start!}, ${later!})`
      const holder = { organisation: "安居物业" }
      yield* duties.assign({ place: compound.id, duty: cleaning, holder, from: start! })
      const told = (on: Day) => answers.who({ place: buildings[0]!.id, duty: cleaning, on })
      const { answer } = yield* told(moved!)
      assert.deepInclude(answer, { name: "安居物业", organisationId: id, personId: null })
      assert.strictEqual((yield* told(later!)).gap?.reason, "left")
    })
  )

  it.effect("are listed in parts, and cut to what whoever asks may see", () =>
    Effect.gen(function* () {
      const [duties, answers] = [yield* DutyAssignments, yield* DutyAnswers]
      const { office, compound, buildings, stays } = yield* town
      for (const { id: place } of [compound, ...buildings]) {
        yield* duties.assign({ place, duty: cleaning, holder: { personId: stays }, from: start! })
      }
      const asked = { under: office.id, on: later! }
      const first = yield* duties.list({ ...asked, limit: 3 })
      const rest = yield* duties.list({ ...asked, limit: 3, cursor: first.next })
      assert.deepStrictEqual([first.rows.length, rest.rows.length, first.total], [3, 1, 4])
      assert.isNull(rest.next)
      const part = yield* answers.gaps({ ...asked, level: "building", limit: 2 })
      const more = yield* answers.gaps({ ...asked, level: "building", limit: 2, cursor: part.next })
      assert.deepStrictEqual([part.rows.length, more.rows.length, more.total], [2, 1, 3])
      const { path } = Option.getOrThrow(
        yield* (yield* PlacementRepo).findOn(buildings[0]!.id, start!)
      )
      const actor = yield* CurrentActor
      const own = yield* answers
        .gaps({ ...asked, level: "building" })
        .pipe(Effect.provideService(CurrentActor, { ...actor, reach: [path] }))
      assert.deepStrictEqual(
        own.rows.map(({ placeId }) => placeId),
        [buildings[0]!.id]
      )
      assert.strictEqual(own.total, 1)
    })
  )

  it.effect("have kinds, an office's own among them, with levels of their own", () =>
    Effect.gen(function* () {
      const [kinds, answers] = [yield* DutyKinds, yield* DutyAnswers]
      const { office, community } = yield* town
      const code = DutyCode.make("frontage")
      const marks = { levels: ["community"] as const, technical: false, network: false }
      const kind = { office: office.id, code, zh: "门前三包", en: "Frontage", ...marks }
      yield* kinds.add(kind)
      assert.strictEqual(yield* tagOf(kinds.add(kind)), "NameTaken")
      const asked = { under: office.id, duty: code, on: later! }
      const found = yield* answers.gaps(asked)
      assert.deepStrictEqual(
        found.rows.map(({ placeId }) => placeId),
        [community.id]
      )
      yield* kinds.change({ office: office.id, code, levels: [] })
      assert.strictEqual((yield* answers.gaps(asked)).total, 0)
      const builtin = yield* kinds.list(office.id)
      assert.isTrue(builtin.some((one) => one.code === "pest" && one.technical && one.builtin))
    })
  )
})
