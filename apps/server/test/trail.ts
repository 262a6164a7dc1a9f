/** What a test reads of the stored data beside the surface: the audit trail, and every row there is. */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { Effect, ManagedRuntime, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { afterAll } from "vitest"

import { appOn } from "../src/layers.ts"
import type { Place } from "./office.ts"

const tableNames =
  testDatabase === "sqlite"
    ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name"

/** No entry can be written any more, as when its disk were full: the whole write must fail with it. */
const closing =
  testDatabase === "sqlite"
    ? "CREATE TRIGGER closed BEFORE INSERT ON audit_entries BEGIN SELECT RAISE(ABORT, 'closed'); END"
    : "ALTER TABLE audit_entries ADD CONSTRAINT closed CHECK (seq < 0) NOT VALID"
const opening =
  testDatabase === "sqlite"
    ? "DROP TRIGGER closed"
    : "ALTER TABLE audit_entries DROP CONSTRAINT closed"

type Row = Readonly<Record<string, unknown>>

/** When a session was last seen is noted once a minute, whatever became of the call. */
const rowText = ({ lastSeenAt: _seen, ...row }: Row) => JSON.stringify(row)

const rowsOf = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const names = yield* sql.unsafe<{ readonly name: string }>(tableNames)
  const tables = yield* Effect.forEach(names, ({ name }) =>
    sql.unsafe<Row>(`SELECT * FROM ${name}`)
  )
  return names.map(({ name }, i) => [name, tables[i]?.map(rowText).toSorted()])
})

export const trailOf = ({ data, databaseUrl }: Place) => {
  const url = databaseUrl === undefined ? null : Redacted.make(databaseUrl)
  const runtime = ManagedRuntime.make(appOn({ data, databaseUrl: url }))
  afterAll(() => runtime.dispose())
  const told = (statement: string) =>
    runtime.runPromise(SqlClient.SqlClient.use((sql) => sql.unsafe(statement)))
  return {
    told,
    /** The newest first. */
    entries: (most = 100) => runtime.runPromise(AuditLog.use((log) => log.part(null, most))),
    everything: () => runtime.runPromise(rowsOf),
    /** As the account an empty installation begins with: no call of the surface gives that role. */
    makeFounder: (name: string) =>
      told(
        `INSERT INTO grants SELECT id, id, 'founder', NULL, '2020-01-01', '9999-12-31', 'system:aiwei', created_at FROM accounts WHERE name = '${name}'`
      ),
    close: () => told(closing),
    open: () => told(opening)
  }
}
