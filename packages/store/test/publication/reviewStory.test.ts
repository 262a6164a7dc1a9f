/**
 * Any sequence of steps by anybody on any day: nothing is public before its notice is over and its roles have
 * approved, nobody acts twice, versions count up by one, and what was published stays as it was.
 */
import { PublicationRepo } from "@aiwei/domain/publication/PublicationRepo"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Reviews } from "@aiwei/domain/publication/review/Reviews"
import { dayAt } from "@aiwei/domain/shared/Instant"
import { assert, layer } from "@effect/vitest"
import { Effect, Result } from "effect"
import * as fc from "fast-check"

import { movableTime } from "../movableTime.ts"
import { recordMonth } from "../sampleOffice.ts"
import { World } from "../world.ts"
import { actor, as, reviewOffice } from "./reviewOffice.ts"

const start = Date.UTC(2026, 2, 2, 4)
const terms = {
  noticeDays: 2,
  approvals: ["leader", "districtViewer"],
  appealDays: 3,
  repliesPrinted: true
} as const

const names = ["admin", "leader", "district", "both"] as const
const Act = fc.oneof(
  ...(["submit", "withdraw", "publish", "score", "nextDay"] as const).map((act) =>
    fc.record({ act: fc.constant(act), who: fc.constantFrom(...names) })
  ),
  fc.record({ act: fc.constant("approve" as const), who: fc.constantFrom(...names) }),
  fc.record({ act: fc.constant("approve" as const), who: fc.constantFrom("leader", "district") }),
  fc.record({ act: fc.constant("return" as const), who: fc.constantFrom(...names) })
)
type Act = { readonly act: string; readonly who: (typeof names)[number] | string }

interface Open {
  readonly by: string
  readonly points: number
  readonly lastDay: string
  readonly given: Map<string, string>
}

const tell = Effect.fnUntraced(function* (story: ReadonlyArray<Act>) {
  const time = movableTime(start)
  yield* Effect.gen(function* () {
    const [reviews, publications, repo] = [
      yield* Reviews,
      yield* Publications,
      yield* PublicationRepo
    ]
    const sample = yield* reviewOffice(terms)
    const { path, period } = sample
    const people = {
      admin: actor("admin", path, "officeAdmin"),
      leader: actor("leader", path, "leader"),
      district: actor("district", path, "districtViewer"),
      both: actor("both", path, "leader", "districtViewer", "officeAdmin")
    }
    const of = { office: sample.office.id, period }
    let [points, days] = [3000, 0]
    const record = () => recordMonth(sample, period, [[points, 2000]])
    yield* record()
    let open: Open | null = null
    const published: Array<{ points: number; sha256: string; id: string }> = []
    const today = () => dayAt(new Date(start + days * 86_400_000).toISOString())

    for (const { act, who } of story) {
      const me = people[who as keyof typeof people]
      const same = published.at(-1)?.points === points
      if (act === "nextDay") yield* time.to(start + (days += 1) * 86_400_000)
      if (act === "score") {
        points = points === 3000 ? 2500 : 3000
        yield* record()
      }
      if (act === "submit") {
        const said = yield* Effect.result(as(me)(reviews.submit({ ...of, reason: "更正" })))
        const may = open === null && !same
        assert.strictEqual(Result.isSuccess(said), may, JSON.stringify(said))
        if (Result.isSuccess(said)) {
          const { lastDay, firstDay, version } = said.success.open!
          assert.isTrue(firstDay! > today() && lastDay! > firstDay!)
          assert.strictEqual(version, published.length + 1)
          open = { by: who, points, lastDay: lastDay!, given: new Map() }
        }
      }
      if (act === "approve") {
        const said = yield* Effect.result(as(me)(reviews.approve(of)))
        if (open === null || open.by === who || open.given.has(who)) {
          assert.isTrue(Result.isFailure(said))
        } else if (Result.isSuccess(said)) {
          const given = said.success.open?.approvals.find(
            (one) => one.approvedBy === `account:${who}`
          )
          open.given.set(who, given?.role ?? "")
        }
      }
      if (act === "return" || act === "withdraw") {
        const wanted = { ...of, reason: "请核对" }
        const step = act === "return" ? reviews.giveBack(wanted) : reviews.withdraw(of)
        const said = yield* Effect.result(as(me)(step))
        const may: boolean = open !== null && (act === "return" || open.by === who)
        assert.strictEqual(Result.isSuccess(said), may)
        if (may) open = null
      }
      if (act === "publish") {
        const said = yield* Effect.result(as(me)(publications.publish({ ...of, reason: "更正" })))
        const roles = new Set(open?.given.values())
        const may: boolean =
          open !== null &&
          !same &&
          open.points === points &&
          today() > open.lastDay &&
          terms.approvals.every((role) => roles.has(role))
        assert.strictEqual(Result.isSuccess(said), may, JSON.stringify({ said, open, points }))
        if (Result.isSuccess(said)) {
          const { version, sha256, id } = said.success
          published.push({ points, sha256, id })
          assert.strictEqual(version, published.length)
          open = null
        }
      }
    }
    const heads = yield* repo.heads(sample.office.id)
    assert.deepStrictEqual(
      heads.map(({ version, sha256 }) => [version, sha256]),
      published.map(({ sha256 }, i) => [i + 1, sha256])
    )
    for (const { id } of heads) assert.isTrue((yield* publications.verify(id))[0]?.ok)
    const view = yield* reviews.show(of)
    assert.strictEqual(view.open !== null, open !== null)
    if (open !== null) assert.strictEqual(view.open?.changed, open.points !== points)
  }).pipe(time.during)
})

layer(World, { timeout: 120_000, excludeTestServices: true })("a review", (it) => {
  it.effect("never lets a month out before its time, whatever anybody does", () =>
    Effect.gen(function* () {
      const stories = fc.sample(fc.array(Act, { minLength: 8, maxLength: 30 }), {
        numRuns: 12,
        seed: 20_260_302
      })
      for (const story of stories) yield* tell(story)
    })
  )

  it.effect("comes to the wall when nobody is in its way, and again as a correction", () => {
    const all = (text: string): Array<Act> =>
      text.split(" ").map((step) => {
        const [who = "", act = ""] = step.split(".")
        return { who, act }
      })
    const once = "admin.submit leader.approve district.approve x.nextDay x.nextDay x.nextDay"
    const way = `${once} admin.publish`
    return tell(all(`${way} x.score ${way} admin.publish both.submit`))
  })
})
