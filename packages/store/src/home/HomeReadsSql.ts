/** `HomeReads` on any SQL client: small answers, whatever the size of the office. */
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { HomeReads } from "@aiwei/domain/home/HomeReads"
import { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { ownBatches } from "../importing/ownBatches.ts"
import { byReach, type ReachSql } from "../reach.ts"

const Batch = Schema.Struct({
  batch: BatchId,
  source: Schema.String,
  createdAt: Schema.String,
  actor: Schema.String,
  files: Schema.Int
})
const Officer = Schema.Struct({ name: Schema.String, buildings: Schema.Int })

const batchReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => (by: string) => ({
  batches: SqlSchema.findAll({
    Request: Schema.Struct({ state: Schema.String, limit: Schema.Int }),
    Result: Batch,
    execute: ({ state, limit }) => sql`
      SELECT b.id AS batch, b.source, b.created_at, b.actor,
        CAST(count(f.id) AS INTEGER) AS files
      FROM import_batches b JOIN import_files f ON f.batch_id = b.id
      WHERE b.state = ${state} AND ${ownBatches(sql, reach, by)}
      GROUP BY b.id, b.source, b.created_at, b.actor ORDER BY b.id DESC LIMIT ${limit}`
  }),
  openBatchCount: SqlSchema.findOne({
    Request: Schema.Void,
    Result: Schema.Struct({ n: Schema.Int }),
    execute: () => sql`
      SELECT CAST(count(*) AS INTEGER) AS n FROM import_batches b WHERE b.state = 'open'
        AND EXISTS (SELECT 1 FROM import_files f WHERE f.batch_id = b.id)
        AND ${ownBatches(sql, reach, by)}`
  })
})
type BatchReads = ReturnType<ReturnType<ReturnType<typeof batchReads>>>

const officerReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => ({
  unknownOfficers: SqlSchema.findAll({
    Request: Schema.Struct({ top: TreePath, day: Day }),
    Result: Officer,
    execute: ({ top, day }) => sql`
      SELECT h.officer_name AS name, CAST(count(*) AS INTEGER) AS buildings
      FROM placements p JOIN household_assignments h ON h.unit_id = p.unit_id
      WHERE p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))}
        AND p.valid_from <= ${day} AND ${day} < p.valid_to
        AND h.valid_from <= ${day} AND ${day} < h.valid_to AND h.person_id IS NULL
        AND ${sql.literal(reach.placed("p", day))}
      GROUP BY h.officer_name ORDER BY buildings DESC, name`
  })
})

export const HomeReadsSql = Layer.effect(
  HomeReads,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const officers = byReach(officerReads(sql))
    const reads = byReach(batchReads(sql))
    const batches = <A, E>(ask: (own: BatchReads) => Effect.Effect<A, E>) =>
      Effect.flatMap(CurrentActor, ({ kind, name }) => reads((own) => ask(own(`${kind}:${name}`))))
    return {
      batches: (state, limit) =>
        batches((own) => own.batches({ state, limit })).pipe(answered("HomeReads.batches")),
      openBatchCount: batches((own) => own.openBatchCount(undefined)).pipe(
        Effect.map(({ n }) => n),
        answered("HomeReads.openBatchCount")
      ),
      unknownOfficers: (top, day) =>
        officers((own) => own.unknownOfficers({ top, day })).pipe(
          answered("HomeReads.unknownOfficers")
        )
    }
  })
)
