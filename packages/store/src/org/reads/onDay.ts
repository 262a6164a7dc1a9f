/** The conditions that questions about a day are made of. */
import type { SqlClient } from "effect/sql"

import { activeOn } from "../../people/activeOn.ts"

export const onDay = (sql: SqlClient.SqlClient) => {
  const { on, stillHere, person } = activeOn(sql)
  const activeOfficer = (building: string, day: string) => sql`
    EXISTS (
      SELECT 1 FROM household_assignments h
      WHERE h.unit_id = ${sql.literal(building)} AND ${on("h", day)}
        AND ${person("h.person_id", day)})`
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
