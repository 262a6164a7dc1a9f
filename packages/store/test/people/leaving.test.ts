/** Somebody leaves on a day to come, or never had a post: no day that has passed answers otherwise for it. */
import { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
import { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"

import { movableTime } from "../movableTime.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const There = Layer.mergeAll(DutyAnswers.layer, DutyAssignments.layer).pipe(
  Layer.provideMerge(DutyKinds.layer),
  Layer.provideMerge(World)
)
const june = movableTime(Date.UTC(2026, 5, 1))
const [start, past, today, going, gone] = [
  "2026-01-01",
  "2026-03-01",
  "2026-06-01",
  "2026-06-10",
  "2026-06-20"
].map((day) => Day.make(day)) as [Day, Day, Day, Day, Day]

/** A community that somebody looks after since January. */
const begun = Effect.fnUntraced(function* (name: string, post: string | null) {
  const sample = yield* sampleOffice([`${name}社区`], [1000])
  const community = sample.communities[0] ?? assert.fail("no community")
  const [people, edits] = [yield* People, yield* PeopleEdits]
  const office = sample.office.id
  const person = { name, unit: post === null ? null : community.name, post }
  const { id } = yield* edits.add({ office, person, on: start })
  const holder = { personId: id }
  yield* (yield* DutyAssignments).assign({
    place: community.id,
    duty: "archives",
    holder,
    from: start
  })
  const answers = yield* DutyAnswers
  const toldOn = (on: Day) =>
    Effect.map(
      answers.who({ place: community.id, duty: "archives", on }),
      ({ answer, gap }) => answer?.name ?? gap?.reason
    )
  const rowOn = (on: Day) =>
    Effect.map(
      people.rows({ office, on }),
      ({ rows }) => rows.find((row) => row.id === id) ?? assert.fail("not in the list")
    )
  const leave = (on: Day) =>
    Effect.flatMap(rowOn(today), ({ version }) => edits.leave({ people: [{ id, version }], on }))
  return { office, community, edits, toldOn, rowOn, leave }
})

layer(There, { timeout: 60_000, excludeTestServices: true })("whoever leaves", (it) => {
  it.effect("on a day to come is there until then, by name and in the list", () =>
    Effect.gen(function* () {
      const { community, rowOn, toldOn, leave } = yield* begun("何金凤", "书记")
      yield* leave(gone)
      assert.deepStrictEqual(yield* Effect.forEach([past, today, going, gone], toldOn), [
        "何金凤",
        "何金凤",
        "何金凤",
        "left"
      ])
      const people = yield* People
      const statuses = [(yield* rowOn(today)).status, (yield* rowOn(gone)).status]
      assert.deepStrictEqual(statuses, ["active", "left"])
      const { rows } = yield* people.list({ unit: community.name })
      assert.deepStrictEqual(
        rows.map(({ status }) => status),
        ["active"]
      )
      const given = yield* (yield* DutyAssignments).assign({
        place: community.id,
        duty: "education",
        holder: { name: "何金凤" },
        from: today,
        to: going
      })
      assert.strictEqual(given.validTo, going)
      // It was said wrongly: she goes ten days earlier.
      yield* leave(going)
      assert.deepStrictEqual(yield* Effect.forEach([today, going], toldOn), ["何金凤", "left"])
    }).pipe(june.during)
  )

  it.effect("without ever having had a post still answers for the days before", () =>
    Effect.gen(function* () {
      const { toldOn, leave } = yield* begun("贺晓", null)
      yield* leave(today)
      assert.deepStrictEqual(yield* Effect.forEach([start, past, today], toldOn), [
        "贺晓",
        "贺晓",
        "left"
      ])
      const again = yield* Effect.flip(leave(gone))
      const why = again._tag === "RowsRefused" ? again.rows.map(({ error }) => error._tag) : []
      assert.deepStrictEqual(why, ["AlreadyEnded"])
    }).pipe(june.during)
  )

  it.effect("is told apart from whoever is still to come", () =>
    Effect.gen(function* () {
      const { community, edits, office } = yield* begun("金大成", "主任")
      const person = { name: "新来的", unit: community.name, post: "网格员" }
      const { id } = yield* edits.add({ office, person, on: going })
      const duties = yield* DutyAssignments
      const early = duties.assign({
        place: community.id,
        duty: "cleaning",
        holder: { personId: id },
        from: today
      })
      assert.deepInclude(yield* Effect.flip(early), { why: "notYet", day: going })
    }).pipe(june.during)
  )
})
