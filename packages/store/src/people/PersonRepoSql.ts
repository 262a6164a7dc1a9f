/** `PersonRepo` on any SQL client. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Person, PersonId } from "@aiwei/domain/people/Person"
import { type PeopleWanted, PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PersonRow } from "@aiwei/domain/people/PersonRow"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { withInitials } from "../initialsOf.ts"
import { calledOn } from "../org/reads/calledOn.ts"
import { branchWritten } from "../org/sums/branchWritten.ts"
import { byReach, type ReachSql } from "../reach.ts"
import { phoneSeen, statusOn } from "./peopleTable.ts"
import { personRows } from "./personRows.ts"
import { postKindColumns } from "./postKindSql.ts"

const Status = Schema.Struct({ id: PersonId, status: Schema.String })
const Count = Schema.Struct({ n: Schema.Int })

/** `%` and `_` in what somebody typed are letters, not wildcards. */
const contains = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`

const likeName = (officeId: OrgUnitId, name: string) => {
  const characters = [...name]
  const parts = [...new Set(characters)].map(contains)
  return { officeId, parts, shortest: characters.length - 1, longest: characters.length + 1 }
}

/** People with one post of the day each: who holds two is still one line. */
const wantedPeople = (sql: SqlClient.SqlClient, reach: ReachSql, wanted: PeopleWanted) => {
  const { officeId, query, phone, under, register, day } = wanted
  const like = query === null ? null : contains(query)
  return sql`
    FROM people x
    LEFT JOIN posts p ON p.id = (
      SELECT min(q.id) FROM posts q
      WHERE q.person_id = x.id AND q.valid_from <= ${day} AND ${day} < q.valid_to)
    LEFT JOIN org_units u ON u.id = p.unit_id
    WHERE ${officeId === null ? sql.literal("1 = 1") : sql`x.office_id = ${officeId}`}
    AND ${sql.literal(reach.person("x.id", "x.office_id"))}
    ${
      like === null
        ? sql.literal("")
        : sql`AND (x.name LIKE ${like} ESCAPE '\\' OR ${sql.literal(phoneSeen)} LIKE ${like} ESCAPE '\\'
            OR p.title LIKE ${like} ESCAPE '\\')`
    }
    ${phone === null ? sql.literal("") : sql`AND x.phone = ${phone}`}
    ${
      register === null
        ? sql.literal("")
        : sql`AND EXISTS (SELECT 1 FROM person_registers r
            WHERE r.person_id = x.id AND r.register = ${register}
              AND r.valid_from <= ${day} AND ${day} < r.valid_to)`
    }
    ${
      under === null
        ? sql.literal("")
        : sql`AND EXISTS (SELECT 1 FROM placements at WHERE at.unit_id = p.unit_id
            AND at.path >= ${under} AND at.path < ${branchEnd(TreePath.make(under))}
            AND at.valid_from <= ${day} AND ${day} < at.valid_to)`
    }`
}

const statements = (sql: SqlClient.SqlClient) => ({
  findAll: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: Person,
    execute: (office) => sql`SELECT * FROM people WHERE office_id = ${office} ORDER BY id`
  }),
  findById: SqlSchema.findOneOption({
    Request: PersonId,
    Result: Person,
    execute: (id) => sql`SELECT * FROM people WHERE id = ${id}`
  }),
  upsertAll: bulkWriter(sql, {
    table: "people",
    fields: [...Object.keys(Person.fields), "initials"],
    key: ["id"],
    taken: { replaceAllBut: [] }
  }),
  statusOf: SqlSchema.findAll({
    Request: Schema.Array(PersonId),
    Result: Status,
    execute: (ids) => sql`SELECT id, status FROM people WHERE id IN ${sql.in(ids)}`
  })
})

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => ({
  part: (wanted: PeopleWanted, after: string | null, limit: number) =>
    SqlSchema.findAll({
      Request: Schema.Void,
      Result: PersonRow,
      execute: () => sql`
        SELECT x.id, x.office_id, x.name, x.gender, x.birth, x.phone, x.category, x.remark,
          ${sql.literal(statusOn(wanted.day))} AS status, p.title AS post, ${sql.literal(postKindColumns)}, p.duty, p.unit_id,
          ${calledOn(sql).name("u", wanted.day)} AS unit_name, p.organisation,
          p.valid_from AS since
        ${wantedPeople(sql, reach, wanted)} AND x.id > ${after ?? ""} ORDER BY x.id LIMIT ${limit}`
    })(undefined),
  count: (wanted: PeopleWanted) =>
    SqlSchema.findOne({
      Request: Schema.Void,
      Result: Count,
      execute: () => sql`SELECT CAST(count(*) AS INTEGER) AS n ${wantedPeople(sql, reach, wanted)}`
    })(undefined)
})

export const PersonRepoSql = Layer.effect(
  PersonRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const lines = personRows(sql)
    const list = byReach(lists(sql))
    const own = byReach(lines.within)
    const written = branchWritten(sql)
    const upsertAll = Effect.fnUntraced(function* (people: ReadonlyArray<Person>) {
      const known = yield* inParts(
        people.map(({ id }) => id),
        ask.statusOf
      )
      const before = new Map(known.map(({ id, status }) => [id, status]))
      yield* Effect.flatMap(withInitials("person", people), ask.upsertAll)
      const changed = people.filter(({ id, status }) => before.has(id) && before.get(id) !== status)
      yield* written.people(changed.map(({ id }) => id))
    }, sql.withTransaction)
    return {
      findAll: (office) => ask.findAll(office).pipe(answered("PersonRepo.findAll")),
      findById: (id) => ask.findById(id).pipe(answered("PersonRepo.findById")),
      upsertAll: (people) => upsertAll(people).pipe(answered("PersonRepo.upsertAll")),
      part: (wanted, after, limit) =>
        list((reads) => reads.part(wanted, after, limit)).pipe(answered("PersonRepo.part")),
      count: (wanted) =>
        list((reads) => reads.count(wanted)).pipe(
          Effect.map((row) => row.n),
          answered("PersonRepo.count")
        ),
      range: (wanted) => own((rows) => rows.range(wanted)).pipe(answered("PersonRepo.range")),
      keys: (wanted) => own((rows) => rows.keys(wanted)).pipe(answered("PersonRepo.keys")),
      ofReach: (ids) =>
        inParts(ids, (some) => own((rows) => rows.among(some))).pipe(
          Effect.map((rows) => new Set(rows.map(({ id }) => id))),
          answered("PersonRepo.ofReach")
        ),
      rowsOf: (ids, day) => lines.rowsOf(ids, day).pipe(answered("PersonRepo.rowsOf")),
      namesLike: (officeId, name, day) =>
        lines.namesLike({ ...likeName(officeId, name), day }).pipe(answered("PersonRepo.namesLike"))
    }
  })
)
