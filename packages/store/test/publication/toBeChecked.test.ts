/** What nobody has compared with its source is marked wherever it is named: as recorded and as a version froze it. */
import { Appeals } from "@aiwei/domain/appeals/Appeals"
import { Appraisals } from "@aiwei/domain/appraisal/Appraisals"
import { Comparisons } from "@aiwei/domain/appraisal/comparison/Comparisons"
import { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Reviews } from "@aiwei/domain/publication/review/Reviews"
import { straightToTheWall } from "@aiwei/domain/scheme/document/PublicationTerms"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { assert, layer } from "@effect/vitest"
import { Array as Arr, Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { recordMonth } from "../sampleOffice.ts"
import { World } from "../world.ts"
import { reviewOffice } from "./reviewOffice.ts"

/** Still to be checked as a whole, but for its first line. */
const hearsay = (document: SchemeDocument): SchemeDocument => ({
  ...document,
  status: "toBeChecked",
  indicators: Arr.map(document.indicators, (line, at) => ({
    ...line,
    status: at === 0 ? "verified" : null
  }))
})

layer(World, { timeout: 60_000, excludeTestServices: true })("a line to be checked", (it) => {
  const told = Effect.fnUntraced(function* (changed: (document: SchemeDocument) => SchemeDocument) {
    const sample = yield* reviewOffice({ ...straightToTheWall, noticeDays: 3 }, changed)
    const of = { office: sample.office.id, period: sample.period }
    yield* recordMonth(sample, sample.period, [
      [3000, 2000],
      [2500, 2000],
      [2000, 1000]
    ])
    const [rankings, boards, sheets] = [yield* Rankings, yield* MonthBoards, yield* ScoreSheets]
    const [publications, reviews] = [yield* Publications, yield* Reviews]
    const place = sample.communities[0]?.id ?? ""
    yield* reviews.submit(of)
    const recorded = [
      (yield* rankings.month(of)).scheme,
      yield* rankings.explain({ ...of, place }),
      yield* boards.matrix(of),
      (yield* sheets.sheet(of)).scheme,
      yield* publications.board(of.office)
    ]
    return recorded.map((one) => one?.toBeChecked)
  })

  it.effect("is named by ranking, explanation, month board, score sheet and the wall", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* told(hearsay),
        Array.from({ length: 5 }, () => ["I02"])
      )
    })
  )

  it.effect("is nowhere where the office has settled its lines itself", () =>
    Effect.gen(function* () {
      const none = yield* told((document) => document)
      assert.deepStrictEqual(
        none,
        Array.from({ length: 5 }, () => undefined)
      )
    })
  )

  it.effect("stays named by a version that was published", () =>
    Effect.gen(function* () {
      const sample = yield* reviewOffice(straightToTheWall, hearsay)
      const of = { office: sample.office.id, period: sample.period }
      yield* recordMonth(sample, sample.period, [[3000], [2500], [2000]])
      const publications = yield* Publications
      yield* publications.publish(of)
      const place = sample.communities[0]?.id ?? ""
      const version = 1
      const [explained, matrix, board] = [
        yield* (yield* Rankings).explain({ ...of, place, version }),
        yield* (yield* MonthBoards).matrix({ ...of, version }),
        yield* publications.board(of.office)
      ]
      const codes = [explained, matrix, board].map((one) => one?.toBeChecked)
      assert.deepStrictEqual(codes, [["I02"], ["I02"], ["I02"]])
    })
  )

  it.effect("is told of a year and its offices side by side, and of a reply on the wall", () =>
    Effect.gen(function* () {
      const terms = { noticeDays: 0, approvals: [], appealDays: 3, repliesPrinted: true }
      const sample = yield* reviewOffice(terms, hearsay)
      const of = { office: sample.office.id, period: sample.period }
      yield* recordMonth(sample, sample.period, [[2000, 1000], [2500], [2000]])
      const [publications, appeals] = [yield* Publications, yield* Appeals]
      yield* publications.publish(of)
      const year = Number(sample.period.slice(0, 4))
      const { from } = yield* (yield* Appraisals).make({ office: of.office, year })
      const { offices } = yield* (yield* Comparisons).of({ year })
      const own = offices.find(({ officeId }) => officeId === of.office)
      assert.deepStrictEqual([from[0]?.toBeChecked, own?.toBeChecked], [["I02"], ["I02"]])
      const place = sample.communities[0]?.id ?? ""
      for (const indicator of ["I01", "I02"]) {
        const { id } = yield* appeals.lodge({ ...of, place, indicator, text: "已整改" })
        yield* appeals.reply({ id, place, text: `${indicator} 已整改` })
      }
      const board = yield* publications.board(of.office)
      const told = board?.replies?.map(({ text, toBeChecked }) => [text, toBeChecked])
      assert.deepStrictEqual(told, [
        ["I01 已整改", undefined],
        ["I02 已整改", true]
      ])
    }).pipe(movableTime(Date.UTC(2026, 2, 2, 4)).during)
  )
})
