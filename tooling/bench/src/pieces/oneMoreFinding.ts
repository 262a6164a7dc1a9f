/** One more finding in the large month: what it takes until the sums are right again. */
import { join } from "node:path"

import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { sqliteStore } from "@aiwei/store/store"
import { Effect } from "effect"

import { report } from "../measured.ts"
import * as month from "../rankingMonth.ts"

const [data = "", count = ""] = process.argv.slice(2)

const work = Effect.gen(function* () {
  const repo = yield* ScoreRepo
  const community = month.communitiesOf(Number(count))[Number(count) - 1]
  const [first, second] = month.indicators
  if (community === undefined || first === undefined || second === undefined) {
    return yield* Effect.die("nothing to write")
  }
  yield* repo.upsertEntries([month.entry(community, first, 7)])
  yield* Effect.promise(() =>
    report(() => Effect.runPromise(repo.upsertEntries([month.entry(community, second, 14)])))
  )
})

await Effect.runPromise(work.pipe(Effect.provide(sqliteStore(join(data, "aiwei.db")))))
