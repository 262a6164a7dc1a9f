/** `OrgSearchRepo` on any SQL client: indexes first, and a look at every name only when those found too few. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { FoundPerson, FoundUnit } from "@aiwei/domain/org/search/OrgFound"
import { OrgSearchRepo, type SearchWanted } from "@aiwei/domain/org/search/OrgSearchRepo"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema, type Statement } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"
import { byReach, type ReachSql } from "../reach.ts"
import { calledOn } from "./reads/calledOn.ts"
import { onDay } from "./reads/onDay.ts"

const PathsOn = Schema.Struct({ paths: Schema.Array(TreePath), day: Day })
const NameAt = Schema.Struct({
  id: FoundUnit.fields.id,
  name: Schema.String,
  path: TreePath
})
const isUnitId = Schema.is(OrgUnitId)
const contains = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`

/** More candidates than are shown: some do not exist on the day. */
const candidates = 200

const named = (sql: SqlClient.SqlClient) => sql`
  level NOT IN ('building', 'stairwell', 'household')`

/** Ids of units that may be meant, one question after the other, the surest first. */
const unitSteps = (
  sql: SqlClient.SqlClient,
  reach: ReachSql,
  text: string
): ReadonlyArray<Statement.Fragment> => {
  // Here and not later: what is out of reach must not use up the candidates.
  const own = sql.literal(reach.unit("org_units.id"))
  const aliased = sql.literal(reach.unit("unit_aliases.unit_id"))
  const initials = text.toLowerCase()
  const isCode = /^\d{1,12}$/.test(text)
  const steps: Array<Statement.Fragment> = []
  // An address that was kept names its place so.
  if (isUnitId(text)) steps.push(sql`SELECT id FROM org_units WHERE id = ${text} AND ${own}`)
  if (isCode) {
    const [from, to] = [text.padEnd(12, "0"), text.padEnd(12, "9")]
    steps.push(sql`
      SELECT id FROM org_units WHERE code IS NOT NULL AND code >= ${from} AND code <= ${to}
        AND ${own}
      ORDER BY code LIMIT ${candidates}`)
    steps.push(sql`
      SELECT unit_id AS id FROM former_names WHERE code IS NOT NULL AND code >= ${from}
        AND code <= ${to} AND ${sql.literal(reach.unit("former_names.unit_id"))}
      ORDER BY code LIMIT ${candidates}`)
  }
  steps.push(
    sql`
      SELECT id FROM org_units WHERE name = ${text} AND ${named(sql)} AND ${own}
      LIMIT ${candidates}`
  )
  if (/^[a-z0-9]+$/.test(initials)) {
    steps.push(sql`
      SELECT id FROM org_units WHERE initials IS NOT NULL
        AND initials >= ${initials} AND initials < ${`${initials}~`} AND ${own}
      ORDER BY initials LIMIT ${candidates}`)
  }
  const like = contains(text)
  steps.push(
    sql`
      SELECT id FROM org_units WHERE initials IS NOT NULL AND name LIKE ${like} ESCAPE '\\'
        AND ${own} LIMIT ${candidates}`,
    sql`
      SELECT unit_id AS id FROM unit_aliases WHERE alias LIKE ${like} ESCAPE '\\' AND ${aliased}
      LIMIT ${candidates}`
  )
  return steps
}

const unitsAmong = (sql: SqlClient.SqlClient, ids: Statement.Fragment, day: Day) =>
  SqlSchema.findAll({
    Request: Schema.Void,
    Result: FoundUnit,
    execute: () => sql`
      SELECT u.id, coalesce(f.name, u.name) AS name, u.level, p.path, u.initials,
        CASE WHEN f.unit_id IS NULL THEN u.code ELSE f.code END AS code
      FROM org_units u JOIN placements p ON p.unit_id = u.id ${calledOn(sql).join(day)}
      WHERE u.id IN (SELECT id FROM (${ids}) AS found) AND ${onDay(sql).on("p", day)}
      ORDER BY u.initials, p.path`
  })(undefined)

const peopleLike = (
  sql: SqlClient.SqlClient,
  reach: ReachSql,
  { text, day, limit }: SearchWanted
) => {
  const own = sql.literal(reach.person("x.id", "x.office_id"))
  const [initials, { on }] = [text.toLowerCase(), onDay(sql)]
  const byInitials = /^[a-z]+$/.test(initials)
    ? sql`x.initials >= ${initials} AND x.initials < ${`${initials}~`}`
    : sql`x.name LIKE ${contains(text)} ESCAPE '\\'`
  return SqlSchema.findAll({
    Request: Schema.Void,
    Result: FoundPerson,
    execute: () => sql`
      SELECT x.id, x.name, x.initials, q.title, q.unit_id,
        ${calledOn(sql).name("u", day)} AS unit_name, p.path
      FROM people x
      LEFT JOIN posts q ON q.id = (
        SELECT max(k.id) FROM posts k WHERE k.person_id = x.id AND ${on("k", day)})
      LEFT JOIN org_units u ON u.id = q.unit_id
      LEFT JOIN placements p ON p.unit_id = q.unit_id AND ${on("p", day)}
      WHERE ${byInitials} AND ${own} ORDER BY x.initials, x.id LIMIT ${limit}`
  })(undefined)
}

export const OrgSearchRepoSql = Layer.effect(
  OrgSearchRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const units = Effect.fnUntraced(function* (
      reach: ReachSql,
      { text, day, limit }: SearchWanted
    ) {
      const found = new Map<string, FoundUnit>()
      for (const step of unitSteps(sql, reach, text)) {
        for (const unit of yield* unitsAmong(sql, step, day)) {
          if (!found.has(unit.id)) found.set(unit.id, unit)
        }
        if (found.size >= limit) break
      }
      return [...found.values()].slice(0, limit)
    })
    const namesAt = SqlSchema.findAll({
      Request: PathsOn,
      Result: NameAt,
      execute: ({ paths, day }) => sql`
        SELECT u.id, ${calledOn(sql).name("u", day)} AS name, p.path
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        WHERE p.path IN ${sql.in(paths)} AND ${onDay(sql).on("p", day)}`
    })
    const within = byReach((reach) => reach)
    return {
      units: (wanted) =>
        within((reach) => units(reach, wanted)).pipe(answered("OrgSearchRepo.units")),
      people: (wanted) =>
        within((reach) => peopleLike(sql, reach, wanted)).pipe(answered("OrgSearchRepo.people")),
      namesAt: (paths, day) =>
        inParts(paths, (part) => namesAt({ paths: part, day })).pipe(
          Effect.map((rows) => new Map(rows.map(({ path, id, name }) => [path, { id, name }]))),
          answered("OrgSearchRepo.namesAt")
        )
    }
  })
)
