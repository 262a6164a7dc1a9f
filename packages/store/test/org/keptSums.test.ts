/** Whatever is written in whatever order, what is kept says what counting everything says. */
import {
  type DutyAssignment,
  DutyAssignmentId
} from "@aiwei/domain/duty/assignments/DutyAssignment"
import { DutyAssignmentRepo } from "@aiwei/domain/duty/assignments/DutyAssignmentRepo"
import { AssignmentId } from "@aiwei/domain/duty/HouseholdAssignment"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { householdOfficer, mainResponsibility } from "@aiwei/domain/duty/kinds/builtinDuties"
import { OrgBrowse } from "@aiwei/domain/org/card/OrgBrowse"
import { OrgCards } from "@aiwei/domain/org/card/OrgCards"
import { CountRepo } from "@aiwei/domain/org/counts/CountRepo"
import { isWide } from "@aiwei/domain/org/counts/isWide"
import { rolledUp } from "@aiwei/domain/org/counts/rolledUp"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { OrgReforms } from "@aiwei/domain/org/reform/OrgReforms"
import { OrganisationId } from "@aiwei/domain/people/Organisation"
import { OrganisationRepo } from "@aiwei/domain/people/organisations/OrganisationRepo"
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostId } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect, Schema } from "effect"

import { verify } from "../../src/verify.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const days = ["2024-01-01", "2024-03-01", "2024-06-01", "2025-01-01"].map((day) => Day.make(day))
const start = days[0] ?? Day.make("2024-01-01")

const Step = Schema.Struct({
  what: Schema.Literals([
    "add",
    "move",
    "close",
    "assign",
    "post",
    "leave",
    "transfer",
    "figure",
    "duty",
    "outside",
    "reform"
  ]),
  which: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9 })),
  day: Schema.Literals([1, 2, 3]),
  ask: Schema.Literals([0, 1, 2, 3])
})

const everywhere = Effect.fnUntraced(function* (day: Day) {
  const counts = yield* CountRepo
  const places = yield* counts.placesOn("", "~", day)
  return rolledUp(places, ({ level }) => isWide(level))
})

let made = 0
const nextId = () => String((made += 1)).padStart(26, "0")

/** A leader or a household officer who is a post of another community, or from outside. */
const dutyGiven = (
  office: OrgUnit,
  communities: ReadonlyArray<OrgUnit>,
  building: string | undefined,
  which: number,
  on: Day
): DutyAssignment => {
  const [at, other] = [communities[which % 3] ?? office, communities[(which + 1) % 3] ?? office]
  const isLow = which > 4 && building !== undefined
  const organisationId = OrganisationId.make(`o${which % 2}`)
  return {
    id: DutyAssignmentId.make(nextId()),
    officeId: office.id,
    duty: isLow ? householdOfficer : mainResponsibility,
    unitId: isLow ? OrgUnitId.make(building) : at.id,
    holder:
      which % 4 === 3
        ? { kind: "organisation", organisationId }
        : { kind: "post", unitId: other.id, postKind: "mainLeader" },
    remark: "",
    validFrom: start,
    validTo: which % 3 === 0 ? forever : on
  }
}

const world = Effect.gen(function* () {
  const { office, communities } = yield* sampleOffice(["东里社区", "西里社区", "南里社区"], [1000])
  const buildings: Array<string> = []
  const people: Array<Person> = []
  const outside = new Set<string>()

  const done = Effect.fnUntraced(function* ({ what, which, day: at }: typeof Step.Type) {
    const [edits, cards] = [yield* OrgEdits, yield* OrgCards]
    const on = days[at] ?? start
    const community = communities[which % communities.length]
    const building = buildings[which % buildings.length]
    const person = people[which % people.length]
    if (community === undefined) return
    if (what === "add") {
      const unit = {
        name: `${nextId()}号楼`,
        level: "building" as const,
        code: null,
        households: 7
      }
      const added = yield* edits.addMany({ parentId: community.id, on: start, units: [unit] })
      buildings.push(...added.map(({ id }) => id))
    } else if (what === "move" && building !== undefined) {
      const { id, version } = (yield* cards.card(building)).unit
      yield* edits.move({ id, version, newParentId: community.id, on })
    } else if (what === "close" && building !== undefined) {
      const { id, version } = (yield* cards.card(building)).unit
      yield* edits.close({ id, version, on })
    } else if (what === "figure") {
      const units = yield* OrgUnitRepo
      yield* units.upsertAll([{ ...community, households: which === 0 ? null : which * 10 }])
    } else if (what === "post") {
      const id = PersonId.make(nextId())
      const facts = { gender: null, birth: null, phone: null, category: null, remark: "" }
      const one: Person = { id, officeId: office.id, name: "曾红", status: "active", ...facts }
      yield* (yield* PersonRepo).upsertAll([one])
      const post = { id: PostId.make(id), personId: id, unitId: community.id, organisation: null }
      const span = { validFrom: start, validTo: which % 2 === 0 ? forever : on }
      yield* (yield* PostRepo).upsertAll([
        { ...post, title: which % 3 === 0 ? null : "社区书记", kind: null, duty: null, ...span }
      ])
      people.push(one)
    } else if (what === "outside") {
      const id = OrganisationId.make(`o${which % 2}`)
      const one = {
        id,
        officeId: office.id,
        name: `物业${which % 2}`,
        contactId: null,
        phone: null
      }
      const span = { validFrom: start, validTo: which % 3 === 0 ? forever : on }
      yield* (yield* OrganisationRepo).upsert({ ...one, kind: "propertyCompany", ...span })
      outside.add(id)
    } else if (what === "duty") {
      const given = dutyGiven(office, communities, building, which, on)
      const { holder } = given
      // Nobody gives a duty to an organisation that was never there.
      if (holder.kind === "organisation" && !outside.has(holder.organisationId)) return
      yield* (yield* DutyAssignmentRepo).upsertAll([given])
    } else if (what === "reform") {
      const other = communities[(which + 1) % communities.length]
      if (other === undefined) return
      const seen = yield* Effect.forEach([community, other], ({ id }) =>
        Effect.map(cards.card(id), ({ unit: { version } }) => ({ id, version }))
      )
      yield* OrgReforms.use(({ merge }) => merge({ units: seen, into: community.id, on }))
    } else if (what === "leave" && person !== undefined) {
      yield* (yield* PersonRepo).upsertAll([{ ...person, status: "left" }])
    } else if (what === "transfer" && person !== undefined) {
      const posts = yield* PostRepo
      const [post] = yield* posts.ofPeople([person.id])
      if (post !== undefined) yield* posts.upsertAll([{ ...post, unitId: community.id }])
    } else if (what === "assign" && building !== undefined && person !== undefined) {
      const unit = (yield* cards.card(building)).unit
      const assigned = { id: AssignmentId.make(unit.id), unitId: unit.id, personId: person.id }
      const span = { validFrom: on, validTo: forever }
      const row = { ...assigned, officerName: person.name, ...span }
      yield* (yield* HouseholdAssignmentRepo).upsertAll([row])
    }
  })
  return { office, done }
})

layer(World, { timeout: 120_000, excludeTestServices: true })("kept sums", (it) => {
  it.effect.prop(
    "say what counting everything says, after each write and on every day",
    [Schema.Array(Step).check(Schema.isMaxLength(20))],
    ([steps]) =>
      Effect.gen(function* () {
        const browse = yield* OrgBrowse
        const { office, done } = yield* world
        const path = (yield* (yield* CountRepo).whereOn([office.id], start))[0]?.path
        for (const step of steps) {
          // A refused edit is a write that was taken back.
          yield* Effect.ignore(done(step))
          const day = days[step.ask] ?? start
          const [told] = yield* browse.counts([office.id], day)
          const counted = path === undefined ? undefined : (yield* everywhere(day)).get(path)
          assert.deepStrictEqual(told, { id: office.id, ...counted } as typeof told)
        }
        assert.deepStrictEqual((yield* verify).keptSumsDiffer, [])
      }),
    { timeout: 240_000, arbitrary: { runs: 60 } }
  )
})
