/**
 * Who is written down by name in a letter, on either side, and in a task: told of it in full, and named there
 * no more once erased. What was signed and done stays.
 */
import { Letters } from "@aiwei/domain/letters/Letters"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { PersonalData } from "@aiwei/domain/personal/PersonalData"
import { Tasks } from "@aiwei/domain/tasks/Tasks"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { began, day, staffed, time } from "../register/staff.ts"
import { World } from "../world.ts"

/** 孙主 leads the office and 周主 a community; both have signed, and 周主 has a task. */
const named = Effect.fnUntraced(function* () {
  const { office, communities } = yield* staffed([])
  const unit = communities[0]!.id
  const edits = yield* PeopleEdits
  const leader = (name: string, post: string, at: string) =>
    edits.add({ office, person: { name, post, unit: at }, on: began })
  const { id: first } = yield* leader("孙主", "主任", office)
  const { id: second } = yield* leader("周主", "社区主任", unit)
  const letters = yield* Letters
  const targets = [{ text: "人人参与" }]
  const template = yield* letters.addTemplate({ office, year: 2026, title: "责任书", targets })
  const parties = [{ unit }]
  const { made } = yield* letters.create({ office, template: template.id, parties, on: began })
  const letter = made[0]?.id ?? ""
  yield* letters.sign({ office, id: letter, on: day("2026-03-01") })
  const task = { place: unit, title: "灭鼠", due: day("2026-12-31"), on: began }
  yield* (yield* Tasks).add({ ...task, owner: { personId: second } })
  return { office, unit, first, second, letter }
})

const gone = Effect.fnUntraced(function* (id: string) {
  const { person } = yield* (yield* People).show(id)
  const people = [{ id, version: person.version }] as const
  yield* (yield* PeopleEdits).leave({ people, on: day("2026-05-01") })
  yield* (yield* PersonalData).erase(id, "本人要求")
})

layer(World, { timeout: 60_000, excludeTestServices: true })("who is named in papers", (it) => {
  it.effect("is told of every letter and task", () =>
    Effect.gen(function* () {
      const { first, second, letter } = yield* named()
      const data = yield* PersonalData
      for (const person of [first, second]) {
        const { letters } = yield* data.export(person)
        assert.deepStrictEqual(
          letters.map(({ id, title }) => [id, title]),
          [[letter, "责任书"]]
        )
      }
      const { tasks } = yield* data.export(second)
      assert.deepStrictEqual(
        tasks.map(({ title }) => title),
        ["灭鼠"]
      )
      assert.lengthOf((yield* data.export(first)).tasks, 0)
    }).pipe(time.during)
  )

  it.effect("is named there no more once erased, and what was signed stays signed", () =>
    Effect.gen(function* () {
      const { office, unit, first, second, letter } = yield* named()
      yield* gone(first)
      yield* gone(second)
      const letters = yield* Letters
      const shown = yield* letters.show({ office, id: letter })
      assert.match(shown.partyAName ?? "", /^已离岗人员/)
      assert.match(shown.leaderName ?? "", /^已离岗人员/)
      assert.notStrictEqual(shown.partyAName, shown.leaderName)
      assert.strictEqual(shown.state, "signed")
      const { rows } = yield* (yield* Tasks).list({ office, under: unit })
      assert.lengthOf(rows, 1)
      assert.notMatch(JSON.stringify([shown, rows]), /孙主|周主/)
      const data = yield* PersonalData
      for (const person of [first, second]) {
        const { trail: _, imports: __, ...held } = yield* data.export(person)
        assert.notMatch(JSON.stringify(held), /孙主|周主/)
        assert.lengthOf(held.letters, 1)
      }
    }).pipe(time.during)
  )
})
