/** Makes a month of evidence through the repository that any program's findings come in by, many at once. */
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { EvidenceRepo } from "@aiwei/domain/evidence/EvidenceRepo"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import {
  findingsOf,
  inspectionsOf,
  lines,
  period,
  recordedAt
} from "../../evidence/evidenceMonth.ts"
import { tree } from "../../fillMonth.ts"
import { report } from "../../measured.ts"
import * as month from "../../rankingMonth.ts"
import { isPostgres, storeOf } from "../../storeOf.ts"

const [store = "", count = ""] = process.argv.slice(2)
const communitiesAtOnce = 100

const sheet = Effect.gen(function* () {
  const schemes = yield* SchemeRepo
  const validFrom = Month.make(period)
  const own = { id: month.schemeId, officeId: month.office.id, version: 1, name: "测量方案" }
  const terms = { bonusMax: null, veto: null, notApplicable: "full" as const, validFrom }
  const total = Points.make(lines.reduce((sum, { worth }) => sum + worth, 0))
  yield* schemes.insert({ ...own, ...terms, total, precision: 10, createdAt: recordedAt }, lines)
  const { id: officeId } = month.office
  yield* (yield* ScoreRepo).upsertSheet({
    id: month.sheetId,
    officeId,
    schemeId: month.schemeId,
    period: validFrom,
    updatedAt: recordedAt
  })
})

const work = Effect.gen(function* () {
  const evidence = yield* EvidenceRepo
  const sql = yield* SqlClient.SqlClient
  const communities = yield* tree(Number(count))
  yield* sheet
  for (let from = 0; from < communities.length; from += communitiesAtOnce) {
    const part = communities.slice(from, from + communitiesAtOnce)
    yield* evidence.addInspections(
      part.flatMap(inspectionsOf),
      part.flatMap((community, n) => findingsOf(community, from + n))
    )
  }
  // What PostgreSQL does by itself after a while: a million rows at once would be its work while others are measured.
  if (isPostgres(store)) {
    yield* sql.unsafe("VACUUM (ANALYZE)")
    yield* sql.unsafe("CHECKPOINT")
  }
})

await report(() => Effect.runPromise(work.pipe(Effect.provide(storeOf(store)))))
