/** An appeal from the community's words to the corrected version, and everything that it is refused for. */
import { Appeals } from "@aiwei/domain/appeals/Appeals"
import { PublicationRepo } from "@aiwei/domain/publication/PublicationRepo"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { recordMonth } from "../sampleOffice.ts"
import { World } from "../world.ts"
import { actor, as, reviewOffice } from "./reviewOffice.ts"

const start = Date.UTC(2026, 2, 2, 4)
const lastDay = Day.make("2026-03-05")
const terms = { noticeDays: 0, approvals: [], appealDays: 3, repliesPrinted: true }

const published = Effect.gen(function* () {
  const sample = yield* reviewOffice(terms)
  const { office, period, path, communities } = sample
  yield* recordMonth(sample, period, [
    [2000, 2000],
    [3000, 1000],
    [2500, 2000]
  ])
  const of = { office: office.id, period }
  const first = yield* (yield* Publications).publish(of)
  const head = actor("head", path, "communityHead")
  const judge = actor("judge", path, "leader")
  const lodge = { ...of, place: communities[0]!.id, indicator: "指标1", text: "现场已整改" }
  return { ...sample, of, first, head, judge, lodge }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("Appeals", (it) => {
  const told = <A, E, R>(
    work: (time: ReturnType<typeof movableTime>) => Effect.Effect<A, E, R>
  ) => {
    const time = movableTime(start)
    return work(time).pipe(time.during)
  }

  it.effect(
    "upheld leads to a correction that names it, whose decision the wall can be held to",
    () =>
      told(() =>
        Effect.gen(function* () {
          const appeals = yield* Appeals
          const { of, head, judge, lodge, first, ...sample } = yield* published
          const made = yield* as(head)(appeals.lodge(lodge))
          assert.deepInclude(made, {
            no: 1,
            points: "2.00",
            state: "lodged",
            lastDay
          })
          assert.strictEqual(made.publicationId, first.id)
          const one = { office: of.office, id: made.id }
          const verdict = { ...one, outcome: "upheld" as const, text: "照片属实" }
          const early = yield* Effect.flip(as(judge)(appeals.decide(verdict)))
          assert.deepInclude(early, { _tag: "AppealStepRefused", why: "state" })
          yield* appeals.accept(one)
          const own = yield* Effect.flip(as(head)(appeals.decide(verdict)))
          assert.deepInclude(own, { _tag: "AppealStepRefused", why: "involved" })
          const decided = yield* as(judge)(appeals.decide(verdict))
          assert.deepInclude(decided, { state: "decided", outcome: "upheld", correctedBy: null })
          yield* recordMonth(sample, of.period, [
            [3000, 2000],
            [3000, 1000],
            [2500, 2000]
          ])
          const second = yield* (yield* Publications).publish(of)
          assert.strictEqual(second.version, 2)
          assert.strictEqual((yield* appeals.show(one)).correctedBy, second.id)
          const heads = yield* (yield* PublicationRepo).heads(of.office)
          assert.include(heads.at(-1)?.reason ?? "", "第 1 号")
        })
      )
  )

  it.effect("comes too late after the last working day, and is told which that was", () =>
    told((time) =>
      Effect.gen(function* () {
        const appeals = yield* Appeals
        const { head, lodge } = yield* published
        yield* time.byHours(3 * 24)
        yield* as(head)(appeals.lodge({ ...lodge, indicator: "指标2" }))
        yield* time.byHours(24)
        const late = yield* Effect.flip(as(head)(appeals.lodge(lodge)))
        assert.deepInclude(late, { _tag: "AppealRefused", why: "late", lastDay })
      })
    )
  )

  it.effect("contests a line once at a time, and only what is public", () =>
    told(() =>
      Effect.gen(function* () {
        const appeals = yield* Appeals
        const { head, lodge, communities } = yield* published
        const made = yield* as(head)(appeals.lodge(lodge))
        const why = (wanted: typeof lodge) =>
          Effect.map(Effect.flip(as(head)(appeals.lodge(wanted))), (error) =>
            "why" in error ? error.why : error._tag
          )
        assert.strictEqual(yield* why(lodge), "open")
        assert.strictEqual(yield* why({ ...lodge, indicator: "没有这项" }), "line")
        assert.strictEqual(
          yield* why({ ...lodge, period: "2025-01" as typeof lodge.period }),
          "notPublic"
        )
        assert.strictEqual(yield* why({ ...lodge, place: lodge.office }), "unit")
        const at = { place: communities[0]!.id, id: made.id }
        const replied = yield* as(head)(appeals.reply({ ...at, text: "当天已清运" }))
        assert.strictEqual(replied.reply, "当天已清运")
        const elsewhere = { place: communities[1]!.id, id: made.id }
        assert.strictEqual((yield* Effect.flip(appeals.withdraw(elsewhere)))._tag, "AppealNotFound")
        assert.strictEqual((yield* as(head)(appeals.withdraw(at))).state, "withdrawn")
        const again = yield* Effect.flip(as(head)(appeals.withdraw(at)))
        assert.deepInclude(again, { why: "state" })
        assert.strictEqual((yield* as(head)(appeals.lodge(lodge))).no, 2)
      })
    )
  )

  it.effect("is nobody's business outside their own branch", () =>
    told(() =>
      Effect.gen(function* () {
        const appeals = yield* Appeals
        const { of, head, lodge, communities, path } = yield* published
        const made = yield* as(head)(appeals.lodge(lodge))
        const stranger = {
          ...actor("stranger", path, "communityHead"),
          reach: [`${path}${communities[1]!.id}/` as typeof path]
        }
        const { rows } = yield* as(stranger)(appeals.list({ office: of.office }))
        assert.deepStrictEqual(rows, [])
        const gone = yield* Effect.flip(
          as(stranger)(appeals.show({ office: of.office, id: made.id }))
        )
        assert.strictEqual(gone._tag, "AppealNotFound")
      })
    )
  )
})
