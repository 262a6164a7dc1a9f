/**
 * Whether somebody answers for a duty at a place itself, as a condition. It must say what `gapAt` of the
 * domain says; a test lives both through the same histories.
 */
import {
  householdOfficer,
  mainResponsibility,
  zoneLeader
} from "@aiwei/domain/duty/kinds/builtinDuties"
import type { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { contactPoint } from "@aiwei/domain/duty/overlays/overlayDuties"
import type { Day } from "@aiwei/domain/shared/Day"
import type { SqlClient } from "effect/sql"

import { activeOn } from "../../people/activeOn.ts"
import { atOfficeSql } from "../../people/atOfficeSql.ts"
import { leadsSql, postKindSql } from "../../people/postKindSql.ts"
import { namesPoint } from "./namesPoint.ts"

/** Rows that answer, each by the statement that finds it; `p` is the place, and `u` its unit. */
export const heldSql = (sql: SqlClient.SqlClient) => {
  const { on, person, stillHere } = activeOn(sql)

  const holderAnswers = (day: Day) => sql`(
    (d.holder_kind = 'person' AND ${person("d.person_id", day)})
    OR (d.holder_kind = 'post' AND EXISTS (
      SELECT 1 FROM posts q WHERE q.unit_id = d.post_unit_id AND ${on("q", day)} AND ${stillHere}
        AND ${sql.literal(postKindSql("q"))} = d.post_kind))
    OR (d.holder_kind = 'organisation' AND EXISTS (
      SELECT 1 FROM organisations o WHERE o.id = d.organisation_id AND ${on("o", day)})))`

  const assigned = (duty: DutyCode, day: Day) => sql`
    SELECT d.id FROM duty_assignments d WHERE d.unit_id = p.unit_id AND d.duty = ${duty}
      AND ${on("d", day)} AND ${holderAnswers(day)}`
  const household = (day: Day) => sql`
    SELECT h.id FROM household_assignments h WHERE h.unit_id = p.unit_id AND ${on("h", day)}
      AND ${person("h.person_id", day)}`
  const zone = (day: Day) => sql`
    SELECT z.id FROM zone_communities c JOIN zones z ON z.id = c.zone_id
    WHERE c.unit_id = p.unit_id AND ${on("z", day)} AND ${person("z.leader_id", day)}`
  const point = (day: Day) => sql`${zone(day)} AND ${sql.literal(namesPoint("z"))}`
  const leads = sql.literal(leadsSql("q"))
  const leading = (day: Day) => sql`
    SELECT q.id FROM posts q WHERE q.unit_id = p.unit_id AND ${on("q", day)} AND ${stillHere}
      AND ${leads}`
  /** The leaders of the office itself work where no unit of the tree is. */
  const leadingOffice = (day: Day) => sql`
    SELECT q.id FROM people y JOIN posts q ON q.person_id = y.id
    WHERE y.office_id = p.unit_id AND q.unit_id IS NULL AND ${on("q", day)} AND ${stillHere}
      AND ${sql.literal(atOfficeSql("q.organisation", "u"))} AND ${leads}`

  /** What the registers say of a duty, beside its assignments. */
  const registered = (duty: DutyCode, day: Day) => {
    if (duty === householdOfficer) return [household(day)]
    if (duty === contactPoint) return [point(day)]
    return duty === zoneLeader ? [zone(day)] : []
  }
  const posted = (duty: DutyCode, day: Day) =>
    duty === mainResponsibility ? [leading(day), leadingOffice(day)] : []

  return {
    held: (duty: DutyCode, day: Day) => {
      const rows = [...registered(duty, day), ...posted(duty, day), assigned(duty, day)]
      return sql`(${sql.or(rows.map((one) => sql`EXISTS (${one})`))})`
    },
    /** More than one is written, and answers. Who leads by a post is nobody's rival. */
    crowded: (duty: DutyCode, day: Day) => {
      const rows = registered(duty, day).reduce(
        (all, next) => sql`${all} UNION ALL ${next}`,
        assigned(duty, day)
      )
      return sql`(SELECT count(*) FROM (${rows}) every_one) > 1`
    }
  }
}
