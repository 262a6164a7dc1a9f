/** What registers, trainings, seats and duties hold of a person is told to that person, and erased with them. */
import { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
import { GroupEdits } from "@aiwei/domain/people/groups/GroupEdits"
import { LeadingGroups } from "@aiwei/domain/people/groups/LeadingGroups"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { Registers } from "@aiwei/domain/people/registers/Registers"
import { Trainings } from "@aiwei/domain/people/trainings/Trainings"
import { PersonalData } from "@aiwei/domain/personal/PersonalData"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { began, day, staffed, time } from "../register/staff.ts"
import { World } from "../world.ts"

/** 沈鹏 on a register, trained, with a seat and a duty. */
const holding = Effect.fnUntraced(function* () {
  const { communities, people } = yield* staffed(["沈鹏"])
  const [unit, person] = [communities[0]!.id, people[0]!.id]
  const expert = { person, register: "expert", certificate: "证甲" } as const
  yield* (yield* Registers).put({ ...expert, on: began })
  yield* (yield* Trainings).add({ person, duty: "pest", day: began, certificate: "证乙" })
  const holder = { personId: person }
  yield* (yield* DutyAssignments).assign({ place: unit, duty: "pest", holder, from: began })
  const seats = [{ role: "head", holder }] as const
  const { id } = yield* (yield* GroupEdits).add({ unit, purpose: "pest", on: began, seats })
  return { unit, person, group: id }
})

const ref = Effect.fnUntraced(function* (id: string) {
  const { person } = yield* (yield* People).show(id)
  return { id, version: person.version }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("what is held of a person", (it) => {
  it.effect("is all in the person's own file, and gone once the person is erased", () =>
    Effect.gen(function* () {
      const { unit, person, group } = yield* holding()
      const data = yield* PersonalData
      const before = JSON.stringify(yield* data.export(person))
      for (const told of ["证甲", "证乙", "除四害工作领导小组", '"duty":"pest"']) {
        assert.include(before, told)
      }
      const leaver = yield* ref(person)
      yield* (yield* PeopleEdits).leave({ people: [leaver], on: day("2026-05-01") })
      yield* data.erase(person, "本人要求")
      const { trail: _, imports: __, ...after } = yield* data.export(person)
      assert.notMatch(JSON.stringify(after), /沈鹏|证甲|证乙/)
      assert.lengthOf(after.seats, 1)
      const { roster } = yield* (yield* LeadingGroups).show(group, day("2026-04-01"))
      assert.match(roster[0]?.holder?.name ?? "", /^已离岗人员/)
      const lines = yield* (yield* DutyAssignments).list({ under: unit, on: day("2026-04-01") })
      assert.notMatch(JSON.stringify(lines), /沈鹏/)
    }).pipe(time.during)
  )

  it.effect("bears the corrected name wherever it is shown", () =>
    Effect.gen(function* () {
      const { unit, person, group } = yield* holding()
      const seen = yield* ref(person)
      const change = { ...seen, change: { name: "沈朋" }, on: null }
      yield* (yield* PeopleEdits).change(change)
      const { roster } = yield* (yield* LeadingGroups).show(group, began)
      assert.strictEqual(roster[0]?.holder?.name, "沈朋")
      const { rows } = yield* (yield* DutyAssignments).list({ under: unit, on: began })
      assert.deepStrictEqual(
        rows.map(({ holderName }) => holderName),
        ["沈朋"]
      )
    }).pipe(time.during)
  )
})
