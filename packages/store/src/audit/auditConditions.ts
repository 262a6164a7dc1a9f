/** What a list of the trail is narrowed by, each condition as an index can answer it. */
import type { AuditFilter } from "@aiwei/domain/audit/AuditLine"
import { branchEnd, type TreePath } from "@aiwei/domain/org/TreePath"
import { forever } from "@aiwei/domain/shared/Day"
import type { SqlClient } from "effect/sql"
import type { Fragment } from "effect/sql/Statement"

import { comparison } from "../dialect.ts"

const kinds = ["account", "operator", "system"] as const

/** Units of the branch today, and closed ones whose last place it was. */
const unitsOf = (sql: SqlClient.SqlClient, top: TreePath): Fragment => sql`
  SELECT p.unit_id FROM placements p
  WHERE p.path >= ${top} AND p.path < ${branchEnd(top)} AND (p.valid_to = ${forever}
    OR NOT EXISTS (SELECT 1 FROM placements l
      WHERE l.unit_id = p.unit_id AND l.valid_from >= p.valid_to))`

/** `people` is every verb that begins with `people.`: behind the dot comes the slash. */
const beginning = (
  sql: SqlClient.SqlClient,
  column: string,
  text: string,
  [dot, after]: readonly [string, string]
): Fragment =>
  text.includes(dot)
    ? sql`${sql.literal(column)} = ${text}`
    : sql`(${sql.literal(column)} >= ${text + dot} AND ${sql.literal(column)} < ${text + after})`

const searched = ["actor", "verb", "subject", '"before"', '"after"', "address", "client"]

const containing = (sql: SqlClient.SqlClient, text: string): Fragment => {
  const { like, bytewise } = comparison(sql)
  const part = `%${text.replace(/[\\%_]/g, "\\$&")}%`
  return sql.or(
    searched.map(
      (column) => sql`${sql.literal(`e.${column}${bytewise} ${like}`)} ${part} ESCAPE '\\'`
    )
  )
}

export const auditConditions = (
  sql: SqlClient.SqlClient,
  filter: AuditFilter
): ReadonlyArray<Fragment> => {
  const { actor, place, entity, verb, from, until, text } = filter
  const actors =
    actor === null || actor.includes(":") ? [actor] : kinds.map((kind) => `${kind}:${actor}`)
  return [
    actor === null ? null : sql`e.actor IN ${sql.in(actors)}`,
    place === null ? null : sql`e.place IN (${unitsOf(sql, place)})`,
    entity === null ? null : beginning(sql, "e.subject", entity, ["/", "0"]),
    verb === null ? null : beginning(sql, "e.verb", verb, [".", "/"]),
    from === null ? null : sql`e.day >= ${from}`,
    until === null ? null : sql`e.day <= ${until}`,
    text === null ? null : containing(sql, text)
  ].filter((condition) => condition !== null)
}
