/**
 * An office in which people hold things of every kind during random days, and the question who holds what on
 * a day, answered from the rows themselves.
 */
import { DutyAssignmentId } from "@aiwei/domain/duty/assignments/DutyAssignment"
import { DutyAssignmentRepo } from "@aiwei/domain/duty/assignments/DutyAssignmentRepo"
import { AssignmentId } from "@aiwei/domain/duty/HouseholdAssignment"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { ZoneId } from "@aiwei/domain/duty/ResponsibilityZone"
import { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import type { HeldKind } from "@aiwei/domain/handover/HeldThing"
import { LetterRepo } from "@aiwei/domain/letters/LetterRepo"
import { LetterTemplateId } from "@aiwei/domain/letters/LetterTemplate"
import { LetterId } from "@aiwei/domain/letters/ResponsibilityLetter"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { LeadingGroupId } from "@aiwei/domain/people/groups/LeadingGroup"
import { LeadingGroupRepo } from "@aiwei/domain/people/groups/LeadingGroupRepo"
import { OrganisationId } from "@aiwei/domain/people/Organisation"
import { OrganisationRepo } from "@aiwei/domain/people/organisations/OrganisationRepo"
import type { PersonId } from "@aiwei/domain/people/Person"
import { type Day, forever } from "@aiwei/domain/shared/Day"
import { type Task, TaskId } from "@aiwei/domain/tasks/Task"
import { TaskRepo } from "@aiwei/domain/tasks/TaskRepo"
import { Effect, Option } from "effect"
import * as fc from "fast-check"

import { began, day, staffed } from "../register/staff.ts"

const dayOf = (n: number) => day(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
export const days = Array.from({ length: 16 }, (_, n) => dayOf(n * 4))

/** Who of three has it, and when. */
const span = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.nat(40), fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([who, from, length, open]) => ({
    who,
    validFrom: dayOf(from),
    validTo: open ? forever : dayOf(from + length)
  }))
const spans = fc.array(span, { maxLength: 3 })
const choice = fc.constantFrom("successor" as const, "open" as const, "proposed" as const)

export const story = fc.record({
  buildings: fc.array(span, { minLength: 1, maxLength: 5 }),
  zones: spans,
  duties: spans,
  seats: spans,
  tasks: spans,
  contacts: spans,
  /** Who signs it, and whether that was done. */
  letter: fc.option(fc.record({ who: fc.integer({ min: 0, max: 2 }), signed: fc.boolean() })),
  on: fc.integer({ min: 1, max: 60 }).map(dayOf),
  reason: fc.constantFrom("leave" as const, "move" as const),
  choices: fc.array(choice, { minLength: 20, maxLength: 20 })
})
export type Story = typeof story extends fc.Arbitrary<infer A> ? A : never

type Staffed = Effect.Success<ReturnType<typeof staffed>>

/** What is dated by changes of its holder, or by a letter that takes the place of another. */
const storyTasks = Effect.fnUntraced(function* (told: Story, sample: Staffed) {
  const { office: officeId, communities, people } = sample
  const unitId = communities[0]!.id
  const [tasks, letters] = [yield* TaskRepo, yield* LetterRepo]
  const not = { doneOn: null, endedOn: null, endReason: null }
  yield* tasks.upsertAll(
    told.tasks.map(({ who }, n): Task => {
      const [id, { id: personId, name }] = [TaskId.make(`${officeId}-t${n}`), people[who]!]
      const owner = { kind: "person" as const, personId, name }
      const facts = { title: `任务${n}`, text: "", due: day("2026-12-01"), madeOn: began }
      return { id, officeId, rootId: id, parentId: null, unitId, owner, ...facts, ...not }
    })
  )
  if (told.letter === null) return
  const { id: leaderId, name: leaderName } = people[told.letter.who]!
  const templateId = LetterTemplateId.make(`${officeId}-lt`)
  const title = "责任书"
  const facts = { year: 2026, appraisalWeight: null, createdAt: "2026-01-01T00:00:00.000Z" }
  yield* letters.insertTemplate({ id: templateId, officeId, title, text: "", ...facts }, [])
  const partyA = { partyAUnitId: officeId, partyAPersonId: null, partyAName: null }
  yield* letters.upsertAll([
    {
      id: LetterId.make(`${officeId}-l`),
      officeId,
      templateId,
      year: 2026,
      ...partyA,
      partyAPostKind: "mainLeader",
      partyBUnitId: unitId,
      partyBOrganisationId: null,
      leaderId,
      leaderName,
      madeOn: began,
      signedOn: told.letter.signed ? began : null,
      fileName: null,
      fileBytes: null,
      fileSha256: null,
      endedOn: null,
      endReason: null,
      replacesId: null
    }
  ])
})

/** One thing for each span: its key, and what is stored of it. */
export const storyOffice = Effect.fnUntraced(function* (told: Story) {
  const sample = yield* staffed(["陈明", "赵丽", "沈鹏", "刘红"])
  const units = yield* OrgUnits
  const { office, people, communities } = sample
  const [first, second] = communities.map(({ id }) => id)
  const holder = (who: number) => {
    const { id: personId, name } = people[who]!
    return { personId, name }
  }
  const buildings = yield* Effect.forEach(told.buildings, (_, n) =>
    units.add({
      unit: { code: null, name: `${n + 1}号楼`, level: "building" },
      parentId: (n % 2 === 0 ? first : second)!,
      on: began
    })
  )
  const households = yield* HouseholdAssignmentRepo
  yield* households.upsertAll(
    told.buildings.map(({ who, ...dates }, n) => {
      const { personId, name: officerName } = holder(who)
      const [id, unitId] = [AssignmentId.make(`${office}-h${n}`), buildings[n]!.id]
      return { id, unitId, personId, officerName, ...dates }
    })
  )
  const zones = yield* ZoneRepo
  const zoneId = (n: number) => ZoneId.make(`${office}-z${n}`)
  yield* zones.upsertAll(
    told.zones.map(({ who, ...dates }, n) => {
      const { personId: leaderId, name: leaderName } = holder(who)
      const facts = { zoneNo: n, name: `责任区${n}`, leaderTitle: "主任", contactPoint: null }
      return { id: zoneId(n), officeId: office, leaderId, leaderName, ...facts, ...dates }
    })
  )
  yield* zones.replaceCommunities(
    told.zones.map((_, n) => zoneId(n)),
    told.zones.map((_, n) => ({ zoneId: zoneId(n), unitId: first! }))
  )
  const duties = yield* DutyAssignmentRepo
  yield* duties.upsertAll(
    told.duties.map(({ who, ...dates }, n) => ({
      id: DutyAssignmentId.make(`${office}-d${n}`),
      officeId: office,
      duty: DutyCode.make(`own-${n}`),
      unitId: second!,
      holder: { kind: "person" as const, ...holder(who) },
      remark: "",
      ...dates
    }))
  )
  const groups = yield* LeadingGroupRepo
  const groupId = LeadingGroupId.make(`${office}-g`)
  const group = { officeId: office, unitId: office, purpose: "other" as const, name: "领导小组" }
  const span = { validFrom: began, validTo: forever }
  yield* groups.upsert({ id: groupId, ...group, docNo: null, docDay: null, ...span })
  yield* groups.upsertSeats(
    told.seats.map(({ who, ...dates }, n) => ({
      id: `${office}-s${n}`,
      groupId,
      role: "member" as const,
      position: n + 1,
      dutyText: "",
      holder: { kind: "person" as const, ...holder(who) },
      ...dates
    }))
  )
  yield* storyTasks(told, sample)
  const organisations = yield* OrganisationRepo
  for (const [n, { who }] of told.contacts.entries()) {
    const [id, contactId] = [OrganisationId.make(`${office}-o${n}`), people[who]!.id]
    const facts = { name: `物业${n}`, kind: "propertyCompany" as const, phone: null }
    yield* organisations.upsert({ id, officeId: office, contactId, ...facts, ...span })
  }
  return { ...sample, buildings, groupId }
})
export type StoryOffice = Effect.Success<ReturnType<typeof storyOffice>>

interface Dated {
  readonly validFrom: Day
  readonly validTo: Day
}
export type Holders = ReadonlyMap<string, ReadonlyArray<PersonId | null>>

/** Of each thing, whoever holds it that day; nobody is null, and a thing that is not there is left out. */
export const holdersOn = Effect.fnUntraced(function* (world: StoryOffice, told: Story, on: Day) {
  const { office, buildings, communities, groupId } = world
  const organisations = yield* OrganisationRepo
  const ids = world.people.map(({ id }) => id)
  const [households, zones] = [yield* HouseholdAssignmentRepo, yield* ZoneRepo]
  const [duties, groups] = [yield* DutyAssignmentRepo, yield* LeadingGroupRepo]
  const holds = ({ validFrom, validTo }: Dated) => validFrom <= on && on < validTo
  const found = new Map<string, Array<PersonId | null>>()
  const note = (kind: HeldKind, key: string, id: PersonId | null) => {
    const name = `${kind} ${key}`
    found.set(name, [...(found.get(name) ?? []), id])
  }
  for (const { id, name } of buildings) {
    for (const row of (yield* households.historyOf(id)).filter(holds)) {
      note("building", name, row.personId)
    }
  }
  const links = yield* zones.findCommunities(office)
  for (const { id, name, leaderId } of (yield* zones.findAll(office)).filter(holds)) {
    const itself = links.filter(({ zoneId }) => zoneId === id).length
    note("zone", `${name} of ${itself}`, leaderId)
  }
  for (const n of told.duties.keys()) {
    const history = yield* duties.historyOf(communities[1]!.id, DutyCode.make(`own-${n}`))
    for (const { holder } of history.filter(holds)) {
      note("duty", `own-${n}`, holder.kind === "person" ? holder.personId : null)
    }
  }
  for (const { holder, position } of (yield* groups.seatsOf([groupId])).filter(holds)) {
    note("groupSeat", `${position}`, holder.kind === "person" ? holder.personId : null)
  }
  for (const n of told.contacts.keys()) {
    const id = OrganisationId.make(`${office}-o${n}`)
    const { name, contactId } = Option.getOrThrow(yield* organisations.findById(id, on))
    note("organisationContact", name, contactId)
  }
  for (const { title, owner } of yield* (yield* TaskRepo).heldBy(ids, on)) {
    note("task", title, owner?.kind === "person" ? owner.personId : null)
  }
  for (const letter of yield* (yield* LetterRepo).ofYear(office, 2026)) {
    const holding = letter.madeOn <= on && (letter.endedOn === null || on < letter.endedOn)
    if (holding) note("letter", letter.title, letter.leaderId)
  }
  return found as Holders
})
