/** Ranges of the staff list, and lines of it by id. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PersonId } from "@aiwei/domain/people/Person"
import type { PeopleRange } from "@aiwei/domain/people/PersonRepo"
import { PersonRow } from "@aiwei/domain/people/PersonRow"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { inParts } from "../bulk.ts"
import { calledOn } from "../org/reads/calledOn.ts"
import type { ReachSql } from "../reach.ts"
import { type RangeSource, readKeys, readRange } from "../rows/readRows.ts"
import { rowClauses } from "../rows/rowClauses.ts"
import { activeOn } from "./activeOn.ts"
import { peopleJoins, peopleTable, postedUnder } from "./peopleTable.ts"
import { postKindColumns } from "./postKindSql.ts"

const everything: ReadonlySet<string> = new Set(["post", "unit"])
const RowsOn = Schema.Struct({ ids: Schema.Array(PersonId), day: Day })

const NamesLike = Schema.Struct({
  officeId: OrgUnitId,
  parts: Schema.Array(Schema.String),
  shortest: Schema.Int,
  longest: Schema.Int,
  day: Day
})
const Named = Schema.Struct({ id: PersonId, name: Schema.String })

const idsOf = (keys: ReadonlyArray<string>) => keys.map((id) => PersonId.make(id))

export const personRows = (sql: SqlClient.SqlClient) => {
  const part = SqlSchema.findAll({
    Request: RowsOn,
    Result: PersonRow,
    execute: ({ ids, day }) => sql`
      SELECT x.id, x.office_id, x.name, x.gender, x.birth, x.phone, x.category, x.remark,
        ${sql.literal(peopleTable(sql, Day.make(day)).columns.status.sql)} AS status,
        p.title AS post, ${sql.literal(postKindColumns)}, p.duty, p.unit_id,
        ${calledOn(sql).name("u", day)} AS unit_name, p.organisation,
        p.valid_from AS since
      ${peopleJoins(sql, Day.make(day), everything)} WHERE x.id IN ${sql.in(ids)}`
  })
  const rowsOf = (ids: ReadonlyArray<PersonId>, day: Day) =>
    inParts(ids, (some) => part({ ids: some, day }))

  /** Lists, which hold only people of the reach. */
  const within = (reach: ReachSql) => {
    const seen = sql.literal(reach.person("x.id", "x.office_id"))
    const sourceOf = (wanted: PeopleRange): RangeSource<never> => {
      const { officeId, under, day, query, phone } = wanted
      const place = under === null ? sql.literal("1 = 1") : postedUnder(sql, under, day)
      const number = phone === null ? sql.literal("1 = 1") : sql`x.phone = ${phone}`
      const always = sql`x.office_id = ${officeId} AND ${place} AND ${seen} AND ${number}`
      const clauses = rowClauses(sql, peopleTable(sql, day))(query)
      return {
        clauses: phone === null ? clauses : { ...clauses, filtered: true },
        key: "x.id",
        from: (needs) => sql`${peopleJoins(sql, day, needs)} WHERE ${always}`,
        sums: {}
      }
    }
    return {
      range: (wanted: PeopleRange) =>
        readRange(sql, sourceOf(wanted), (keys) => rowsOf(idsOf(keys), wanted.day)),
      keys: (wanted: PeopleRange) => Effect.map(readKeys(sql, sourceOf(wanted)), idsOf),
      among: SqlSchema.findAll({
        Request: Schema.Array(PersonId),
        Result: Schema.Struct({ id: PersonId }),
        execute: (ids) => sql`SELECT x.id FROM people x WHERE x.id IN ${sql.in(ids)} AND ${seen}`
      })
    }
  }

  /** Whoever is active and shares a character, with about as many of them. */
  const namesLike = SqlSchema.findAll({
    Request: NamesLike,
    Result: Named,
    execute: ({ officeId, parts, shortest, longest, day }) => sql`
      SELECT x.id, x.name FROM people x
      WHERE office_id = ${officeId} AND (x.status = 'active' OR ${activeOn(sql).person("x.id", day)})
        AND length(name) BETWEEN ${shortest} AND ${longest}
        AND ${sql.or(parts.map((part) => sql`name LIKE ${part} ESCAPE '\\'`))}
      ORDER BY id`
  })
  return { rowsOf, within, namesLike }
}
