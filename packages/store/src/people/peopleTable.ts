/**
 * The staff list in SQL. A person's post of the day is looked up per person, so the join is left out
 * where neither a condition nor the order asks for it: counting a hundred thousand is then one index.
 */
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import type { PersonColumn } from "@aiwei/domain/people/PersonRow"
import type { Day } from "@aiwei/domain/shared/Day"
import type { SqlClient } from "effect/sql"

import { comparison } from "../dialect.ts"
import { nameOnSql } from "../org/reads/calledOn.ts"
import type { RowTable } from "../rows/RowTable.ts"

const post = { kind: "text", needs: ["post"] } as const

/** Somebody has left once no post holds any more; of whoever never had one, the record knows the day. */
export const statusOn = (day: Day): string => `CASE WHEN x.status = 'active' THEN 'active'
  WHEN x.left_on > '${day}' THEN 'active'
  WHEN EXISTS (
  SELECT 1 FROM posts q WHERE q.person_id = x.id AND q.valid_from <= '${day}' AND '${day}' < q.valid_to
  ) THEN 'active' ELSE x.status END`

/**
 * Of a number what everybody may see: a filter, a search or an order over the number itself would tell
 * it digit by digit to whoever asks often enough. Landlines are known by their area alone.
 */
export const phoneSeen = `CASE WHEN x.phone IS NULL THEN NULL
  WHEN substr(x.phone, 1, 1) = '1' AND length(x.phone) = 11
    THEN substr(x.phone, 1, 3) || '****' || substr(x.phone, 8)
  WHEN substr(x.phone, 5, 1) = '-' THEN substr(x.phone, 1, 5)
  WHEN substr(x.phone, 4, 1) = '-' THEN substr(x.phone, 1, 4)
  ELSE '*' END`

const withoutDigits = (text: string): string =>
  [..."0123456789"].reduce((rest, digit) => `replace(${rest}, '${digit}', '*')`, text)

/** A remark in which an identity number stands is found by its words, and by none of its digits. */
const remarkSeen = (sql: SqlClient.SqlClient): string =>
  `CASE WHEN ${comparison(sql).hasLongNumber("x.remark")} THEN ${withoutDigits("x.remark")}
    ELSE nullif(x.remark, '') END`

export const peopleTable = (sql: SqlClient.SqlClient, day: Day): RowTable<PersonColumn> => ({
  columns: {
    name: { sql: "x.name", kind: "text" },
    gender: { sql: "x.gender", kind: "text" },
    birth: { sql: "x.birth", kind: "text" },
    phone: { sql: phoneSeen, kind: "text" },
    category: { sql: "x.category", kind: "text" },
    status: { sql: statusOn(day), kind: "text" },
    post: { sql: "p.title", ...post },
    duty: { sql: "p.duty", ...post },
    unit: {
      sql: `coalesce(${nameOnSql("u", day)}, p.organisation)`,
      kind: "text",
      needs: ["post", "unit"]
    },
    since: { sql: "p.valid_from", ...post },
    remark: { sql: remarkSeen(sql), kind: "text" }
  },
  searched: ["name", "phone", "post", "unit"],
  order: "x.id"
})

export const peopleJoins = (sql: SqlClient.SqlClient, day: Day, needs: ReadonlySet<string>) => sql`
  FROM people x
  ${
    needs.has("post")
      ? sql`LEFT JOIN posts p ON p.person_id = x.id
          AND p.valid_from <= ${day} AND ${day} < p.valid_to
          AND NOT EXISTS (
            SELECT 1 FROM posts q WHERE q.person_id = x.id AND q.id < p.id
              AND q.valid_from <= ${day} AND ${day} < q.valid_to)`
      : sql.literal("")
  }
  ${needs.has("unit") ? sql`LEFT JOIN org_units u ON u.id = p.unit_id` : sql.literal("")}`

/** Everybody with a post of the day at this place or below it. */
export const postedUnder = (sql: SqlClient.SqlClient, under: TreePath, day: Day) => sql`
  x.id IN (
    SELECT q.person_id FROM placements at JOIN posts q ON q.unit_id = at.unit_id
    WHERE at.path >= ${under} AND at.path < ${branchEnd(TreePath.make(under))}
      AND at.valid_from <= ${day} AND ${day} < at.valid_to
      AND q.valid_from <= ${day} AND ${day} < q.valid_to)`
