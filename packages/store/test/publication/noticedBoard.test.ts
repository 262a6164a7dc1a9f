/** What the public sees of a month under review: frozen figures, working days, replies, and nothing after. */
import { Appeals } from "@aiwei/domain/appeals/Appeals"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Reviews } from "@aiwei/domain/publication/review/Reviews"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { recordMonth } from "../sampleOffice.ts"
import { World } from "../world.ts"
import { actor, as, reviewOffice } from "./reviewOffice.ts"

/** A Monday. */
const start = Date.UTC(2026, 2, 2, 4)
const terms = { noticeDays: 3, approvals: [], appealDays: 2, repliesPrinted: true }

const nobody = {
  gender: null,
  birth: null,
  phone: null,
  category: null,
  status: "active",
  remark: ""
} as const

layer(World, { timeout: 60_000, excludeTestServices: true })("a noticed month", (it) => {
  it.effect(
    "hangs as it was handed in until its last day, and is replaced by the publication",
    () => {
      const time = movableTime(start)
      return Effect.gen(function* () {
        const [publications, reviews] = [yield* Publications, yield* Reviews]
        const sample = yield* reviewOffice(terms)
        const { path, period } = sample
        const office = sample.office.id
        const of = { office, period }
        yield* recordMonth(sample, period, [[3000], [2500], [2000]])
        assert.isNull(yield* publications.board(office))
        assert.isNull(yield* publications.latestMark(office))

        yield* reviews.submit(of)
        const first = yield* publications.board(office)
        assert.deepStrictEqual(first?.notice, {
          lastDay: Day.make("2026-03-05"),
          daysLeft: 3,
          objectUntil: Day.make("2026-03-04")
        })
        assert.deepInclude(first, { period, version: 1, corrected: false })
        const mark = yield* publications.latestMark(office)
        assert.deepStrictEqual(mark?.notices, [first?.sha256 ?? ""])

        yield* recordMonth(sample, period, [[1000], [2500], [2000]])
        assert.deepStrictEqual((yield* publications.board(office))?.rows, first?.rows)

        const appeals = yield* Appeals
        const people = yield* PersonRepo
        yield* people.upsertAll([
          { ...nobody, id: PersonId.make(`p-${office}`), officeId: office, name: "王建国" }
        ])
        const head = actor("head", path, "communityHead")
        const place = sample.communities[0]!.id
        const lodge = { ...of, place, indicator: "指标1", text: "已整改" }
        const { id } = yield* as(head)(appeals.lodge(lodge))
        const text = "由王建国整改，电话13800001234"
        yield* as(head)(appeals.reply({ id, place, text }))
        const [printed] = (yield* publications.board(office))?.replies ?? []
        assert.deepInclude(printed, { unitName: "甲社区", indicator: "指标1", outcome: null })
        assert.match(printed?.text ?? "", /^由王某整改，电话138\*+/)
        const rankings = yield* Rankings
        const told = (yield* rankings.explain({ ...of, place })).replies
        assert.deepStrictEqual(
          told?.map((one) => [one.no, one.text]),
          [[1, text]]
        )
        const { replies } = yield* rankings.month(of)
        assert.deepStrictEqual(replies, told)

        yield* time.byHours(3 * 24)
        assert.deepInclude((yield* publications.board(office))?.notice, { daysLeft: 1 })
        yield* time.byHours(24)
        assert.isNull(yield* publications.board(office))
        yield* recordMonth(sample, period, [[3000], [2500], [2000]])
        yield* publications.publish(of)
        const board = yield* publications.board(office)
        assert.deepStrictEqual([board?.notice, board?.rows], [undefined, first?.rows])
        assert.lengthOf(board?.replies ?? [], 1)

        yield* recordMonth(sample, period, [[1000], [2500], [2000]])
        yield* reviews.submit({ ...of, reason: "更正" })
        const both = yield* publications.board(office)
        assert.strictEqual(both?.version, 1)
        assert.deepStrictEqual(
          both?.noticed?.map(({ version, corrected, rows }) => [version, corrected, rows[0]?.rank]),
          [[2, true, 1]]
        )
      }).pipe(time.during)
    }
  )
})
