/** The conditions that questions about a day are made of. */
import { forever } from "@aiwei/domain/shared/Day"
import type { SqlClient } from "effect/sql"

export const onDay = (sql: SqlClient.SqlClient) => {
  const on = (row: string, day: string) => {
    const [from, to] = [sql.literal(`${row}.valid_from`), sql.literal(`${row}.valid_to`)]
    return sql`${from} <= ${day} AND ${day} < ${to}`
  }
  /** Who left without a day being known keeps an open post, but answers for nothing any more. */
  const stillHere = sql`
    (q.valid_to <> ${forever}
      OR EXISTS (SELECT 1 FROM people x WHERE x.id = q.person_id AND x.status = 'active'))`
  const activeOfficer = (building: string, day: string) => sql`
    EXISTS (
      SELECT 1 FROM household_assignments h
      WHERE h.unit_id = ${sql.literal(building)} AND ${on("h", day)} AND h.person_id IS NOT NULL
        AND (EXISTS (
            SELECT 1 FROM posts q WHERE q.person_id = h.person_id AND ${on("q", day)}
              AND ${stillHere})
          OR EXISTS (
            SELECT 1 FROM people x WHERE x.id = h.person_id AND x.status = 'active'
              AND NOT EXISTS (SELECT 1 FROM posts z WHERE z.person_id = x.id))))`
  const anybodyAt = (unit: string, day: string) => sql`
    EXISTS (
      SELECT 1 FROM posts q
      WHERE q.unit_id = ${sql.literal(unit)} AND ${on("q", day)} AND ${stillHere})`
  return {
    on,
    /** `h`: whoever is written at the building `p`, also when that person has left; the newest of several. */
    officerAt: (day: string) => sql`
      LEFT JOIN household_assignments h ON h.unit_id = p.unit_id AND h.id = (
        SELECT max(k.id) FROM household_assignments k
        WHERE k.unit_id = p.unit_id AND ${on("k", day)})`,
    /** The first day on which that person held no post any more. */
    officerUntil: (day: string) => sql`
      (SELECT max(q.valid_to) FROM posts q
        WHERE q.person_id = h.person_id AND q.valid_to <= ${day}) AS officer_until`,
    /** 1 where a place of its own has nobody who answers for it. `p` is its place, `u` the unit. */
    gap: (day: string) => sql`
      CASE WHEN u.level = 'building' THEN
          CASE WHEN ${activeOfficer("p.unit_id", day)} THEN 0 ELSE 1 END
        WHEN u.level IN ('community', 'village') THEN
          CASE WHEN ${anybodyAt("p.unit_id", day)} THEN 0 ELSE 1 END
        ELSE 0 END`
  }
}
