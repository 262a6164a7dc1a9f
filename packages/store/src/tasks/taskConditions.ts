/** What is asked of a task `t` on a day: whether it counts, who has it, and how many parts it has. */
import type { PersonId } from "@aiwei/domain/people/Person"
import type { SqlClient } from "effect/sql"

import { activeOn } from "../people/activeOn.ts"
import { postKindSql } from "../people/postKindSql.ts"

/** Who may have a task `t`. */
export const ownersOf = `
  LEFT JOIN org_units s ON s.id = t.post_unit_id
  LEFT JOIN organisations o ON o.id = t.organisation_id`
export const ownerName = "coalesce(t.person_name, o.name, s.name, '') AS owner_name"

export const taskConditions = (sql: SqlClient.SqlClient) => {
  const { on, person, stillHere } = activeOn(sql)
  const kind = sql.literal(postKindSql("q"))
  const seated = (day: string) => sql`
    q.unit_id = t.post_unit_id AND ${on("q", day)} AND ${stillHere} AND ${kind} = t.post_kind`
  const live = (task: string, day: string) => {
    const [made, ended] = [sql.literal(`${task}.made_on`), sql.literal(`${task}.ended_on`)]
    return sql`${made} <= ${day} AND (${ended} IS NULL OR ${day} < ${ended})`
  }
  const assigned = (day: string) => sql`(
    (t.holder_kind = 'person' AND ${person("t.person_id", day)})
    OR (t.holder_kind = 'post' AND EXISTS (SELECT 1 FROM posts q WHERE ${seated(day)}))
    OR (t.holder_kind = 'organisation' AND ${on("o", day)}))`
  const parts = (day: string) =>
    sql`SELECT CAST(count(*) AS INTEGER) FROM tasks k WHERE k.parent_id = t.id AND ${live("k", day)}`
  const owned = (owner: PersonId, day: string) => sql`(t.person_id = ${owner}
    OR (t.holder_kind = 'post'
      AND EXISTS (SELECT 1 FROM posts q WHERE q.person_id = ${owner} AND ${seated(day)})))`
  // Of nobody's task the question has no answer: only as a flag can it be turned round.
  const flagOf = (day: string) => sql`CASE WHEN ${assigned(day)} THEN 1 ELSE 0 END`
  const flag = (day: string) => sql`${flagOf(day)} AS assigned`
  return { live, flagOf, flag, parts, owned }
}
