/**
 * The product over the same findings: the month's ranking, one finding more with the place it leads to, one
 * explanation, the month published.
 */
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { Offices } from "@aiwei/domain/org/Offices"
import { OrgTree } from "@aiwei/domain/org/OrgTree"
import { Publications } from "@aiwei/domain/publication/Publications"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Month } from "@aiwei/domain/shared/Month"
import { WebhookOutbox } from "@aiwei/domain/webhooks/WebhookOutbox"
import { Effect, Layer } from "effect"

import { findingsEach, lines, period } from "../../evidence/evidenceMonth.ts"
import { report } from "../../measured.ts"
import * as month from "../../rankingMonth.ts"
import { storeOf } from "../../storeOf.ts"

/** Questions and how often each is asked, in the same order: `board,add` and `1,20`. */
const [store = "", questions = "", count = "", often = "1"] = process.argv.slice(2)
const of = Month.make(period)
const communities = month.communitiesOf(Number(count))
/** Findings come from all over the month: none of these gets more of them than a month has. */
const found = communities.slice(-40)
/** Nothing was added to it: it opens what every unit of the month has. */
const untouched = communities[0]?.id ?? ""

let next = 0

const asked = Effect.fnUntraced(function* (what: string) {
  const rankings = yield* Rankings
  const records = yield* EvidenceRecords
  const publications = yield* Publications
  const add = Effect.suspend(() => {
    next += 1
    const unit = found[next % found.length]?.id ?? ""
    const line = lines[Math.floor(next / found.length) % lines.length]
    const finding = { unit, period: of, indicator: line?.code ?? "", points: "0.01" }
    return records.add({ ...finding, source: "hand" })
  })
  const answers: Readonly<Record<string, Effect.Effect<boolean, unknown>>> = {
    board: Effect.map(rankings.month({ period: of }), ({ rows }) => rows.length === Number(count)),
    // Its answer is the line, the total and the rank as they are now, of all that are ranked.
    add: Effect.map(add, ({ place }) => place?.rank != null && place.of === Number(count)),
    explain: Effect.map(
      rankings.explain({ place: untouched, period: of }),
      ({ categories }) =>
        categories
          .flatMap(({ leaves }) => leaves)
          .flatMap(({ worked }) => worked?.parts ?? [])
          .flatMap(({ evidence }) => evidence).length >= findingsEach
    ),
    publish: Effect.as(publications.publish({ period: of, reason: "测量" }), true)
  }
  return answers[what] ?? Effect.succeed(false)
})

const timed = Effect.fnUntraced(function* (what: string, times: number) {
  const once = yield* asked(what)
  // A server has answered such questions all day; a month is published once.
  const before = what === "add" && times > 20 ? 3 * times : times
  if (what !== "publish") for (let n = 0; n < before; n += 1) yield* once
  yield* Effect.promise(() =>
    report(async () => {
      for (let n = 0; n < times; n += 1) {
        if (!(await Effect.runPromise(once))) throw new Error(what)
      }
    })
  )
})

const World = Layer.mergeAll(Rankings.layer, EvidenceRecords.layer, Publications.layer).pipe(
  Layer.provideMerge(OrgTree.layer),
  Layer.provideMerge(WebhookOutbox.layer),
  Layer.provideMerge(Offices.layer),
  Layer.provideMerge(IdGenerator.layer),
  Layer.provideMerge(storeOf(store))
)
const times = often.split(",").map(Number)
const work = Effect.forEach(questions.split(","), (what, i) => timed(what, times[i] ?? 1))
await Effect.runPromise(work.pipe(Effect.provide(World)))
