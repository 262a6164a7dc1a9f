/** Publishing in SQL against a few lines of memory: any story told to both must end in the same versions. */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { PublicationId } from "@aiwei/domain/publication/Publication"
import { PublicationRepo } from "@aiwei/domain/publication/PublicationRepo"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Month } from "@aiwei/domain/shared/Month"
import {
  type PublicationAct,
  publicationStory,
  storyCommunities,
  storyMonths
} from "@aiwei/testing/publicationStory"
import { assert, layer } from "@effect/vitest"
import { Effect, type Layer, Option, Result } from "effect"
import { SqlClient } from "effect/sql"
import * as fc from "fast-check"

import { verify } from "../../src/verify.ts"
import { recordMonth, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const months = ["2026-03", "2026-04", "2026-05"].map((text) => Month.make(text))
const monthAt = (n: number) => months[n] ?? Month.make("2026-03")

interface MonthState {
  readonly points: Array<number>
  readonly vetoed: Array<boolean>
}
interface Row {
  readonly total: number
  readonly rank: number | null
  readonly change: number | null
  readonly run: number
}
interface Version {
  readonly rows: ReadonlyArray<Row>
  readonly inputs: string
}

/** What memory keeps: the scores of each month, and every version that was published of it. */
class Memory {
  readonly now: ReadonlyArray<MonthState> = Array.from({ length: storyMonths }, () => ({
    points: Array.from({ length: storyCommunities }, () => 3000),
    vetoed: Array.from({ length: storyCommunities }, () => false)
  }))
  readonly versions: ReadonlyArray<Array<Version>> = months.map(() => [])

  version(month: number): Version {
    const { points, vetoed } = this.now[month] ?? { points: [], vetoed: [] }
    const before = this.versions[month - 1]?.at(-1)
    const earlier = this.versions
      .slice(0, month)
      .findLast((all) => all.length > 0)
      ?.at(-1)
    const open = points.filter((_, c) => vetoed[c] !== true)
    const ranks = points.map((total, c) =>
      vetoed[c] === true ? null : 1 + open.filter((other) => other > total).length
    )
    const last = Math.max(...ranks.map((rank) => rank ?? 0))
    const rows = points.map((total, c): Row => {
      const [rank, was] = [ranks[c] ?? null, before?.rows[c]?.rank ?? null]
      const isLast = rank !== null && rank > 1 && rank === last
      return {
        total,
        rank,
        change: rank === null || was === null ? null : was - rank,
        run: isLast ? 1 + (earlier?.rows[c]?.run ?? 0) : 0
      }
    })
    return { rows, inputs: JSON.stringify({ points, vetoed }) }
  }

  publish(month: number, reason: string | null): string {
    const all = this.versions[month] ?? []
    const [made, latest] = [this.version(month), all.at(-1)]
    if (latest !== undefined && JSON.stringify(latest) === JSON.stringify(made)) {
      return "AlreadyPublished"
    }
    if (latest !== undefined && reason === null) return "ReasonNeeded"
    all.push(made)
    return `version ${all.length}`
  }
}

const tell = Effect.fnUntraced(function* (story: ReadonlyArray<PublicationAct>) {
  const publications = yield* Publications
  const repo = yield* PublicationRepo
  const memory = new Memory()
  const sample = yield* sampleOffice(["甲", "乙", "丙"], [3000])
  const office = sample.office.id
  const record = (month: number) => {
    const { points, vetoed } = memory.now[month] ?? { points: [], vetoed: [] }
    const given = points.map((each) => [each])
    const tallies = vetoed.map((each) => ({ vetoed: each }))
    return recordMonth(sample, monthAt(month), given, tallies)
  }
  for (const month of months.keys()) yield* record(month)

  const frozen = new Map<string, string>()
  for (const act of story) {
    if (act.act === "publish") {
      const period = monthAt(act.month)
      const said = yield* Effect.result(
        publications.publish({ office, period, reason: act.reason })
      )
      const told = Result.isSuccess(said) ? `version ${said.success.version}` : said.failure._tag
      assert.strictEqual(told, memory.publish(act.month, act.reason))
      if (Result.isSuccess(said)) frozen.set(said.success.id, said.success.sha256)
    } else {
      const state = memory.now[act.month]
      if (act.act === "score" && state) state.points[act.community] = act.points
      if (act.act === "veto" && state) state.vetoed[act.community] = true
      yield* record(act.month)
    }
  }

  for (const [id, sha256] of frozen) {
    const [check] = yield* publications.verify(id as never)
    assert.isTrue(check?.ok)
    assert.strictEqual(check?.sha256, sha256)
  }
  const heads = yield* repo.heads(office)
  const states = memory.versions.flatMap((all) =>
    all.map((_, i) => (i === all.length - 1 ? "published" : "corrected"))
  )
  assert.deepStrictEqual(
    heads.map((head) => head.state),
    states
  )
  const board = yield* publications.board(office)
  const newest = memory.versions.findLast((all) => all.length > 0)?.at(-1)
  assert.deepStrictEqual(
    board?.rows.map(({ rank }) => rank).toSorted() ?? null,
    newest?.rows.map(({ rank }) => rank).toSorted() ?? null
  )
  const view = yield* (yield* Rankings).month({ office, period: monthAt(1) })
  const april = memory.version(1)
  assert.deepStrictEqual(
    sample.communities.map(({ id }) => {
      const row = view.rows.find((one) => one.unitId === id)
      return [row?.rank, row?.change, row?.bottomRun]
    }),
    april.rows.map(({ rank, change, run }) => [rank, change, run])
  )
})

layer(World, { timeout: 60_000 })("publishing", (it) => {
  it.effect(
    "agrees with memory, whatever happens, and every version stays as it was",
    () =>
      Effect.gen(function* () {
        const world = yield* Effect.context<Layer.Success<typeof World>>()
        const holds = fc.asyncProperty(publicationStory, (story) =>
          tell(story).pipe(Effect.provideContext(world), Effect.runPromise)
        )
        yield* Effect.promise(() => fc.assert(holds, { numRuns: 40 }))
        const wrong = Object.entries(yield* verify).filter(([, ids]) => ids.length > 0)
        assert.deepStrictEqual(wrong, [])
      }),
    120_000
  )

  it.effect(
    "refuses to change or remove a published row, and notices when it was changed anyway",
    () =>
      Effect.gen(function* () {
        const publications = yield* Publications
        const repo = yield* PublicationRepo
        const sample = yield* sampleOffice(["甲", "乙"], [3000])
        yield* recordMonth(sample, monthAt(0), [[3000], [2500]])
        const made = yield* publications.publish({ office: sample.office.id, period: monthAt(0) })
        const sql = yield* SqlClient.SqlClient
        const changed = yield* Effect.exit(
          sql`UPDATE publications SET snapshot = '{}' WHERE id = ${made.id}`
        )
        const removed = yield* Effect.exit(sql`DELETE FROM publications WHERE id = ${made.id}`)
        assert.deepStrictEqual([changed._tag, removed._tag], ["Failure", "Failure"])
        const stored = Option.getOrThrow(yield* repo.findById(made.id))
        const forged = (stored.snapshot ?? "").replace('"total":2500', '"total":2900')
        const id = PublicationId.make("forged")
        yield* repo.insert({ ...stored, id, version: 2, snapshot: forged })
        const [wrong] = yield* publications.verify(id)
        assert.deepStrictEqual([wrong?.ok, wrong?.recomputed], [false, made.sha256])
        assert.include((yield* verify).publicationHashDiffers, id)
        const [check] = yield* publications.verify(made.id)
        assert.deepStrictEqual([check?.ok, check?.recomputed], [true, made.sha256])
      })
  )
})
