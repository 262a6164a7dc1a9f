/** Levels above communities, written out: SQLite uses the index of wide places for exactly this text. */
import { wideLevels } from "@aiwei/domain/org/counts/isWide"
import type { SqlClient } from "effect/sql"

const list = wideLevels.map((level) => `'${level}'`).join(", ")

export const isWideSql = (sql: SqlClient.SqlClient, unit: string) =>
  sql.literal(`${unit}.level IN (${list})`)

export const isNarrowSql = (sql: SqlClient.SqlClient, unit: string) =>
  sql.literal(`${unit}.level NOT IN (${list})`)
