/** The trail on the store under test, and somebody with access to the files: whoever needs no program of ours. */
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { eachDatabase } from "@aiwei/testing/eachDatabase"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { AtomicallySql } from "../../src/AtomicallySql.ts"
import { AuditChainSql } from "../../src/audit/AuditChainSql.ts"
import { AuditHashNode } from "../../src/audit/AuditHashNode.ts"
import { AuditLogSql } from "../../src/audit/AuditLogSql.ts"
import { sealBookInMemory } from "../../src/audit/SealBookNode.ts"
import { barePostgres, bareSqlite } from "../../src/bareStore.ts"
import { HandEditsSql } from "../../src/importing/HandEditsSql.ts"
import { migrate } from "../../src/migrations.ts"
import { InstallationSettingRepoSql } from "../../src/settings/InstallationSettingRepoSql.ts"

const Database = eachDatabase({
  sqlite: (filename) => Layer.orDie(bareSqlite(filename)),
  postgres: (url) => Layer.orDie(barePostgres(url))
})

/** The trail needs little of a store; a client may be given, to be one of two on the same database. */
export const trailOn = <E>(client: Layer.Layer<SqlClient.SqlClient, E>) =>
  AuditKeeping.layer.pipe(
    Layer.provideMerge(
      Layer.mergeAll(
        AtomicallySql,
        AuditLogSql,
        AuditChainSql,
        HandEditsSql,
        InstallationSettingRepoSql
      )
    ),
    Layer.provideMerge(Layer.mergeAll(AuditHashNode, sealBookInMemory)),
    Layer.provideMerge(Layer.effectDiscard(Effect.orDie(migrate))),
    Layer.provideMerge(client)
  )

export const TrailWorld = trailOn(Database)

/** What the database would refuse is done without it being asked. */
const unguarded =
  testDatabase === "sqlite"
    ? [
        "DROP TRIGGER IF EXISTS audit_entries_update_refused",
        "DROP TRIGGER IF EXISTS audit_entries_delete_refused",
        "DROP TRIGGER IF EXISTS audit_seals_update_refused",
        "DROP TRIGGER IF EXISTS audit_seals_delete_refused"
      ]
    : [
        "ALTER TABLE audit_entries DISABLE TRIGGER USER",
        "ALTER TABLE audit_seals DISABLE TRIGGER USER"
      ]

export const tampering = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* Effect.forEach(unguarded, (statement) => sql.unsafe(statement))
  return (statement: string) => Effect.orDie(sql.unsafe(statement))
})

/** As many lines as are asked for, one after the other. */
export const written = (count: number) =>
  AuditLog.use((log) =>
    Effect.forEach(
      Array.from({ length: count }, (_, i) => i),
      (i) =>
        log.append({ verb: "people.change", subject: `Person/${i}`, before: { i }, after: null }),
      { discard: true }
    )
  )

/** The whole table as it is, put back afterwards: each act is tried on the same trail. */
export const undone = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const tables = ["audit_entries", "audit_head", "audit_seals"]
    for (const table of tables)
      yield* sql.unsafe(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`)
    const answer = yield* work
    for (const table of tables) {
      yield* sql.unsafe(`DELETE FROM ${table}`)
      yield* sql.unsafe(`INSERT INTO ${table} SELECT * FROM kept_${table}`)
      yield* sql.unsafe(`DROP TABLE kept_${table}`)
    }
    return answer
  })
