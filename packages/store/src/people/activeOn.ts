/** Whether somebody is there on a day, as conditions: what `standing` of the domain says. */
import { forever } from "@aiwei/domain/shared/Day"
import type { SqlClient } from "effect/sql"

export const activeOn = (sql: SqlClient.SqlClient) => {
  const on = (row: string, day: string) => {
    const [from, to] = [sql.literal(`${row}.valid_from`), sql.literal(`${row}.valid_to`)]
    return sql`${from} <= ${day} AND ${day} < ${to}`
  }
  /** Who left without a day being known keeps an open post `q`, but answers for nothing any more. */
  const stillHere = sql`
    (q.valid_to <> ${forever}
      OR EXISTS (SELECT 1 FROM people x WHERE x.id = q.person_id AND x.status = 'active'))`
  /** With a post that day, or active without having had any. Nobody for null. */
  const person = (id: string, day: string) => {
    const who = sql.literal(id)
    return sql`(${who} IS NOT NULL
      AND (EXISTS (
          SELECT 1 FROM posts q WHERE q.person_id = ${who} AND ${on("q", day)} AND ${stillHere})
        OR EXISTS (
          SELECT 1 FROM people x WHERE x.id = ${who} AND (x.status = 'active' OR x.left_on > ${day})
            AND NOT EXISTS (SELECT 1 FROM posts z WHERE z.person_id = x.id))))`
  }
  return { on, stillHere, person }
}
