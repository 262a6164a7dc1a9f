/**
 * Which places have nobody, asked in SQL, against the pure rules over the facts of the same places; and
 * against what the tree counts. Any history of people, posts and duties must give the same answers.
 */
import { dutiesMeant } from "@aiwei/domain/duty/answers/dutiesMeant"
import type { DutyPlace } from "@aiwei/domain/duty/answers/DutyFacts"
import {
  type DutyBranch,
  DutyReads,
  type DutySpot,
  type DutySpots
} from "@aiwei/domain/duty/answers/DutyReads"
import { gapAt } from "@aiwei/domain/duty/answers/gaps"
import { overlaps } from "@aiwei/domain/duty/answers/overlaps"
import {
  type DutyAssignment,
  DutyAssignmentId
} from "@aiwei/domain/duty/assignments/DutyAssignment"
import { DutyAssignmentRepo } from "@aiwei/domain/duty/assignments/DutyAssignmentRepo"
import type { Holder } from "@aiwei/domain/duty/holders/Holder"
import { AssignmentId } from "@aiwei/domain/duty/HouseholdAssignment"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import {
  householdOfficer,
  mainResponsibility,
  zoneLeader
} from "@aiwei/domain/duty/kinds/builtinDuties"
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { contactPoint, partnerUnit, sector } from "@aiwei/domain/duty/overlays/overlayDuties"
import { ZoneId } from "@aiwei/domain/duty/ResponsibilityZone"
import { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import { CountRepo } from "@aiwei/domain/org/counts/CountRepo"
import { rolledUp } from "@aiwei/domain/org/counts/rolledUp"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { branchEnd } from "@aiwei/domain/org/TreePath"
import { OrganisationId } from "@aiwei/domain/people/Organisation"
import { OrganisationRepo } from "@aiwei/domain/people/organisations/OrganisationRepo"
import { PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostId } from "@aiwei/domain/people/Post"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { sequentialIds } from "@aiwei/testing/sequentialIds"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import { SqlClient } from "effect/sql"
import * as fc from "fast-check"

import { anyStore } from "../anyStore.ts"

const World = OrgUnits.layer.pipe(Layer.provideMerge(Layer.mergeAll(anyStore, sequentialIds)))
const dayOf = (n: number) => Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
const cleaning = DutyCode.make("cleaning")
const baitStation = DutyCode.make("bait-station")

const span = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([from, length, open]) => ({
    validFrom: dayOf(from),
    validTo: open ? forever : dayOf(from + length)
  }))
const who = fc.integer({ min: 0, max: 3 })
const community = fc.integer({ min: 0, max: 1 })
const building = fc.integer({ min: 0, max: 3 })
const title = fc.constantFrom(
  "社区书记",
  "社区副主任",
  "爱卫专干",
  "网格员",
  "党工委副书记、办事处主任",
  null
)
/** 临河街道 is what the office was called before; who was written down then still works there. */
const place = fc.constantFrom(
  "community0",
  "community1",
  "滨河街道党政班子",
  "临河街道办事处",
  "滨河街道派出所"
)

const story = fc.record({
  statuses: fc.array(fc.constantFrom("active" as const, "left" as const), {
    minLength: 4,
    maxLength: 4
  }),
  /** From which day whoever left is gone, where it is known. */
  leftOn: fc.array(fc.option(fc.nat(30)), { minLength: 4, maxLength: 4 }),
  posts: fc.array(
    fc.tuple(who, place, title, fc.option(fc.constantFrom(...PostKind.literals)), span),
    { maxLength: 6 }
  ),
  households: fc.array(fc.tuple(building, fc.option(who), span), { maxLength: 5 }),
  zones: fc.array(
    fc.tuple(community, fc.option(who), span, fc.constantFrom("康乐小区", " ", null)),
    { maxLength: 3 }
  ),
  duties: fc.array(
    fc.tuple(
      fc.constantFrom(
        cleaning,
        mainResponsibility,
        householdOfficer,
        zoneLeader,
        contactPoint,
        partnerUnit,
        sector,
        baitStation
      ),
      fc.tuple(community, fc.option(building)),
      fc.oneof(
        fc.option(who).map((n) => ({ kind: "person" as const, who: n })),
        fc
          .constantFrom(...PostKind.literals)
          .map((kind) => ({ kind: "post" as const, post: kind })),
        fc.constantFrom(0, 1).map((n) => ({ kind: "organisation" as const, n }))
      ),
      span
    ),
    { maxLength: 8 }
  ),
  /** Partner units and whoever keeps bait stations: organisations that come and go. */
  organisations: fc.tuple(span, span)
})
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never

const empty = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  for (const table of [
    "duty_assignments",
    "organisations",
    "household_assignments",
    "zone_communities",
    "zones",
    "posts",
    "people"
  ]) {
    yield* sql`DELETE FROM ${sql.literal(table)}`
  }
})

/** A subdistrict with two communities of two buildings each. */
const town = Effect.gen(function* () {
  const units = yield* OrgUnits
  const add = (name: string, level: OrgUnit["level"], parentId: OrgUnit["id"] | null) =>
    units.add({ unit: { code: null, name, level }, parentId, on: dayOf(0) })
  const office = yield* add("滨河街道", "subdistrict", null)
  const sql = yield* SqlClient.SqlClient
  const former = { unit_id: office.id, name: "临河街道", until: dayOf(9) }
  yield* sql`INSERT INTO former_names ${sql.insert(former)}`
  const communities = yield* Effect.forEach(["红旗路社区", "柳荫"], (name) =>
    add(name, "community", office.id)
  )
  const buildings = yield* Effect.forEach([0, 1, 2, 3], (n) =>
    add(String(n), "building", communities[n % 2]?.id ?? null)
  )
  const found = yield* (yield* PlacementRepo).findOn(office.id, dayOf(0))
  return { office, communities, buildings, top: Option.getOrThrow(found).path }
})
type Town = Effect.Success<typeof town>

const personId = (n: number) => PersonId.make(`p${n}`)

const tellPeople = Effect.fnUntraced(function* ({ office, communities }: Town, told: Story) {
  yield* (yield* PersonRepo).upsertAll(
    told.statuses.map((status, n) => ({
      id: personId(n),
      officeId: office.id,
      name: `人${n % 3}`,
      gender: null,
      birth: null,
      phone: null,
      category: null,
      status,
      leftOn: status === "active" || told.leftOn[n] == null ? null : dayOf(told.leftOn[n]),
      remark: ""
    }))
  )
  const sql = yield* SqlClient.SqlClient
  const posts = yield* PostRepo
  for (const [i, [n, at, written, kind, dates]] of told.posts.entries()) {
    const unit = at.startsWith("community") ? communities[Number(at.at(-1))] : undefined
    const id = PostId.make(`q${i}`)
    const post = { id, personId: personId(n), unitId: unit?.id ?? null, duty: null, kind: null }
    const organisation = unit === undefined ? at : null
    yield* posts.upsertAll([{ ...post, organisation, title: written, ...dates }])
    yield* sql`UPDATE posts SET kind = ${kind} WHERE id = ${id}`
  }
})

const organisationId = (n: number) => OrganisationId.make(`o${n}`)

const tellOrganisations = Effect.fnUntraced(function* ({ office }: Town, told: Story) {
  const organisations = yield* OrganisationRepo
  for (const [n, dates] of told.organisations.entries()) {
    const one = { id: organisationId(n), officeId: office.id, name: `单位${n}` }
    const kind = n === 0 ? ("partnerUnit" as const) : ("contractor" as const)
    yield* organisations.upsert({ ...one, kind, contactId: null, phone: null, ...dates })
  }
})

type Held = Story["duties"][number][2]

const holderOf = (held: Held, unitId: OrgUnit["id"]): Holder => {
  if (held.kind === "post") return { kind: "post", unitId, postKind: held.post }
  if (held.kind === "organisation") return { ...held, organisationId: organisationId(held.n) }
  const id = held.who === null ? null : personId(held.who)
  return { kind: "person", personId: id, name: `人${held.who ?? 9}` }
}

const tellDuties = Effect.fnUntraced(function* (at: Town, told: Story) {
  const households = yield* HouseholdAssignmentRepo
  const zones = yield* ZoneRepo
  const duties = yield* DutyAssignmentRepo
  yield* households.upsertAll(
    told.households.map(([n, holder, dates], i) => ({
      id: AssignmentId.make(`h${i}`),
      unitId: at.buildings[n]?.id ?? at.office.id,
      personId: holder === null ? null : personId(holder),
      officerName: holder === null ? "刘虹" : `人${holder % 3}`,
      ...dates
    }))
  )
  for (const [i, [n, leader, dates, point]] of told.zones.entries()) {
    const id = ZoneId.make(`z${i}`)
    const names = { leaderTitle: null, contactPoint: point, zoneNo: null, name: `区${i}` }
    const leaderId = leader === null ? null : personId(leader)
    const zone = { id, officeId: at.office.id, leaderId, leaderName: leaderId, ...names, ...dates }
    yield* zones.upsertAll([zone])
    yield* zones.replaceCommunities(
      [id],
      [{ zoneId: id, unitId: at.communities[n]?.id ?? at.office.id }]
    )
  }
  yield* duties.upsertAll(
    told.duties.map(([duty, [n, lower], held, dates], i): DutyAssignment => {
      const community = at.communities[n]?.id ?? at.office.id
      const unitId = lower === null ? community : (at.buildings[lower]?.id ?? community)
      const holder = holderOf(held, community)
      const id = DutyAssignmentId.make(`d${i}`)
      return { id, officeId: at.office.id, duty, unitId, holder, remark: "", ...dates }
    })
  )
})

const asked = [
  { duty: householdOfficer, levels: ["building"] },
  { duty: mainResponsibility, levels: ["subdistrict", "community"] },
  { duty: zoneLeader, levels: ["community"] },
  { duty: cleaning, levels: ["community"] },
  { duty: contactPoint, levels: ["community"] },
  { duty: partnerUnit, levels: ["community"] },
  { duty: sector, levels: ["community"] },
  { duty: baitStation, levels: ["community"] }
] as const

/** Read a few at a time, each part says what the whole said, and how many there are in all. */
const agreesInParts = Effect.fnUntraced(function* (
  branch: DutyBranch,
  whole: ReadonlyArray<DutySpot>
) {
  const reads = yield* DutyReads
  const found: Array<DutySpot> = []
  for (let last: DutySpot | null = null; ; last = found.at(-1) ?? null) {
    const part: DutySpots = yield* reads.gaps({ ...branch, after: last, limit: 7 })
    assert.strictEqual(part.total, whole.length)
    if (part.spots.length === 0) break
    found.push(...part.spots)
  }
  assert.deepStrictEqual(found, whole)
})

const agrees = Effect.fnUntraced(function* (at: Town, day: Day) {
  const reads = yield* DutyReads
  const branch = { top: at.top, day, duties: asked, after: null, limit: 100 }
  const all: ReadonlyArray<DutyPlace> = [at.office, ...at.communities, ...at.buildings]
  const facts = yield* reads.factsOf({ places: all.map(({ id }) => id), day, posts: true })
  const wanted = (level: string) =>
    asked.filter(({ levels }) => (levels as readonly string[]).includes(level))
  const missing = all.flatMap((one) =>
    wanted(one.level)
      .filter(({ duty }) => gapAt(one, duty, facts, day) !== null)
      .map(({ duty }) => `${one.id} ${duty}`)
  )
  const told = yield* reads.gaps(branch)
  const spots = told.spots.map((spot) => `${spot.id} ${asked[spot.duty]?.duty}`)
  assert.sameMembers(spots, missing)
  assert.strictEqual(told.total, missing.length)
  if (day === dayOf(13)) yield* agreesInParts(branch, told.spots)
  const crowded = all.flatMap((one) =>
    wanted(one.level)
      .filter(({ duty }) => overlaps([one], duty, facts, day).length > 0)
      .map(({ duty }) => `${one.id} ${duty}`)
  )
  const twice = yield* reads.crowded(branch)
  assert.sameMembers(
    twice.spots.map((spot) => `${spot.id} ${asked[spot.duty]?.duty}`),
    crowded
  )
})

/** What the home page and the tree count as gaps, at every place: as many as the list of gaps has there. */
const agreesWithTree = Effect.fnUntraced(function* (at: Town, day: Day) {
  const counted = yield* (yield* CountRepo).placesOn(at.top, branchEnd(at.top), day)
  const reads = yield* DutyReads
  const duties = dutiesMeant(null, null)
  const sums = rolledUp(counted, () => true)
  for (const { path } of counted) {
    const told = yield* reads.gaps({ top: path, day, duties, after: null, limit: 100 })
    assert.strictEqual(sums.get(path)?.gaps, told.total, path)
    const own = told.spots.filter((spot) => spot.path === path)
    assert.strictEqual(counted.find((one) => one.path === path)?.gap, own.length)
  }
})

layer(World, { timeout: 120_000 })("gaps in SQL", (it) => {
  it.effect(
    "are those of the pure rules, and those the tree counts",
    () =>
      Effect.gen(function* () {
        const at = yield* town
        const world = yield* Effect.context<
          | SqlClient.SqlClient
          | DutyReads
          | DutyAssignmentRepo
          | HouseholdAssignmentRepo
          | ZoneRepo
          | PersonRepo
          | PostRepo
          | OrganisationRepo
          | CountRepo
        >()
        const holds = fc.asyncProperty(story, (told) =>
          Effect.gen(function* () {
            yield* empty
            yield* tellPeople(at, told)
            yield* tellOrganisations(at, told)
            yield* tellDuties(at, told)
            for (const n of [0, 5, 13, 31]) {
              yield* agrees(at, dayOf(n))
              yield* agreesWithTree(at, dayOf(n))
            }
          }).pipe(Effect.provide(world), Effect.runPromise)
        )
        yield* Effect.promise(() => fc.assert(holds, { numRuns: 25 }))
      }),
    120_000
  )
})
