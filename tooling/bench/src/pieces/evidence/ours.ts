/** The product over the same findings: the month's ranking, one finding more and its board, one explanation. */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { Offices } from "@aiwei/domain/org/Offices"
import { OrgTree } from "@aiwei/domain/org/OrgTree"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, Layer } from "effect"

import { findingsEach, lines, period } from "../../evidence/evidenceMonth.ts"
import { report } from "../../measured.ts"
import * as month from "../../rankingMonth.ts"
import { storeOf } from "../../storeOf.ts"

const [store = "", what = "", count = "", times = "1"] = process.argv.slice(2)
const of = Month.make(period)
const last = month.communitiesOf(Number(count)).at(-1)
const unit = last?.id ?? ""

const asked = Effect.gen(function* () {
  const rankings = yield* Rankings
  const records = yield* EvidenceRecords
  const scores = yield* ScoreRepo
  const [line] = lines
  const finding = { unit, period: of, indicator: line?.code ?? "", points: "0.01" }
  const add = Effect.andThen(
    records.add({ ...finding, source: "hand" }),
    // What the board shows of it: its sums, its lines, and what stands beside them.
    Effect.all([scores.linesOf(month.sheetId, last === undefined ? [] : [last.id])])
  )
  const questions: Readonly<Record<string, Effect.Effect<boolean, unknown>>> = {
    board: Effect.map(rankings.month({ period: of }), ({ rows }) => rows.length === Number(count)),
    add: Effect.as(add, true),
    explain: Effect.map(
      rankings.explain({ place: unit, period: of }),
      ({ categories }) =>
        categories
          .flatMap(({ leaves }) => leaves)
          .flatMap(({ worked }) => worked?.parts ?? [])
          .flatMap(({ evidence }) => evidence).length >= findingsEach
    )
  }
  return questions[what] ?? Effect.succeed(false)
})

const work = Effect.gen(function* () {
  const once = yield* asked
  // A server has answered such a question before.
  for (let n = 0; n < Number(times); n += 1) yield* once
  yield* Effect.promise(() =>
    report(async () => {
      for (let n = 0; n < Number(times); n += 1) {
        if (!(await Effect.runPromise(once))) throw new Error(what)
      }
    })
  )
})

const World = Layer.mergeAll(Rankings.layer, EvidenceRecords.layer).pipe(
  Layer.provideMerge(OrgTree.layer),
  Layer.provideMerge(Offices.layer),
  Layer.provideMerge(IdGenerator.layer),
  Layer.provideMerge(storeOf(store))
)
await Effect.runPromise(work.pipe(Effect.provide(World)))
