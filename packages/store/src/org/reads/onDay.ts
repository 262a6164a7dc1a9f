/** The conditions that questions about a day are made of. */
import { householdOfficer, mainResponsibility } from "@aiwei/domain/duty/kinds/builtinDuties"
import { Day } from "@aiwei/domain/shared/Day"
import type { SqlClient } from "effect/sql"

import { heldSql } from "../../duty/answers/heldSql.ts"
import { activeOn } from "../../people/activeOn.ts"

/** What the tree counts as gaps is what the list of gaps tells when it is asked for no duty. */
export const countedDuties = [householdOfficer, mainResponsibility] as const

export const onDay = (sql: SqlClient.SqlClient) => {
  const { on } = activeOn(sql)
  const { held } = heldSql(sql)
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
          CASE WHEN ${held(householdOfficer, Day.make(day))} THEN 0 ELSE 1 END
        WHEN u.level IN ('community', 'village') THEN
          CASE WHEN ${held(mainResponsibility, Day.make(day))} THEN 0 ELSE 1 END
        ELSE 0 END`
  }
}
