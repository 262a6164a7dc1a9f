/** `OrgUnitRepo` on any SQL client. */
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { withInitials } from "../initialsOf.ts"
import { indexesAside } from "./indexesAside.ts"
import { calledOn } from "./reads/calledOn.ts"
import { branchWritten } from "./sums/branchWritten.ts"

const Counter = Schema.Struct({ value: Schema.Int })

const statements = (sql: SqlClient.SqlClient) => ({
  // The database decides who came first, so two requests at once can neither both win nor both crash.
  insert: SqlSchema.findOneOption({
    Request: Schema.Struct({ ...OrgUnit.fields, initials: Schema.NullOr(Schema.String) }),
    Result: OrgUnit,
    execute: (unit) => sql`
      INSERT INTO org_units ${sql.insert(unit)}
      ON CONFLICT (code) WHERE code IS NOT NULL DO NOTHING RETURNING *`
  }),
  upsertAll: bulkWriter(sql, {
    table: "org_units",
    fields: [...Object.keys(OrgUnit.fields), "initials"],
    key: ["id"],
    taken: { replaceAllBut: ["pathKey"] }
  })
})

const reads = (sql: SqlClient.SqlClient) => ({
  findById: SqlSchema.findOneOption({
    Request: OrgUnitId,
    Result: OrgUnit,
    execute: (id) => sql`SELECT * FROM org_units WHERE id = ${id}`
  }),
  findByIds: SqlSchema.findAll({
    Request: Schema.Array(OrgUnitId),
    Result: OrgUnit,
    execute: (ids) => sql`SELECT * FROM org_units WHERE id IN ${sql.in(ids)}`
  }),
  findByIdsOn: SqlSchema.findAll({
    Request: Schema.Struct({ ids: Schema.Array(OrgUnitId), day: Day }),
    Result: OrgUnit,
    execute: ({ ids, day }) => sql`
      SELECT ${calledOn(sql).unit} FROM org_units u ${calledOn(sql).join(day)}
      WHERE u.id IN ${sql.in(ids)}`
  }),
  findByCode: SqlSchema.findOneOption({
    Request: DivisionCode,
    Result: OrgUnit,
    execute: (code) => sql`SELECT * FROM org_units WHERE code = ${code}`
  }),
  everyCode: SqlSchema.findAll({
    Request: Schema.Void,
    Result: Schema.Struct({ code: DivisionCode }),
    execute: () => sql`
      SELECT code FROM org_units WHERE code IS NOT NULL
      UNION SELECT code FROM former_names WHERE code IS NOT NULL`
  }),
  findByName: SqlSchema.findAll({
    Request: Schema.String,
    Result: OrgUnit,
    execute: (name) => sql`
      SELECT * FROM org_units WHERE id IN (
        SELECT id FROM org_units WHERE name = ${name}
          AND level NOT IN ('building', 'stairwell', 'household')
        UNION SELECT id FROM org_units WHERE official_name = ${name}
        UNION SELECT unit_id FROM unit_aliases WHERE alias = ${name})
      ORDER BY code, id`
  }),
  /** Every row is looked at: the index of names leaves out what there is by the hundred thousand. */
  findSmallByName: SqlSchema.findAll({
    Request: Schema.String,
    Result: OrgUnit,
    execute: (name) => sql`
      SELECT * FROM org_units WHERE name = ${name}
        AND level IN ('building', 'stairwell', 'household') ORDER BY id`
  }),
  takeNumbers: SqlSchema.findOne({
    Request: Schema.Int,
    Result: Counter,
    execute: (count) => sql`
      UPDATE counters SET value = value + ${count} WHERE name = 'org_units' RETURNING value`
  })
})

export const OrgUnitRepoSql = Layer.effect(
  OrgUnitRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = { ...statements(sql), ...reads(sql) }
    const written = branchWritten(sql)
    const upsertAll = (units: ReadonlyArray<OrgUnit>) =>
      withInitials("place", units).pipe(
        Effect.flatMap(ask.upsertAll),
        Effect.andThen(written.units(units.map(({ id }) => id))),
        sql.withTransaction
      )
    const nextNumbers = (count: number) =>
      ask.takeNumbers(count).pipe(
        Effect.map(({ value }) => value - count + 1),
        answered("OrgUnitRepo.nextNumbers")
      )
    const findByName = (name: string) =>
      Effect.flatMap(ask.findByName(name), (found) =>
        found.length > 0 ? Effect.succeed(found) : ask.findSmallByName(name)
      )
    return {
      insert: (unit) =>
        withInitials("place", [unit]).pipe(
          Effect.flatMap(([row]) => ask.insert(row ?? { ...unit, initials: null })),
          answered("OrgUnitRepo.insert")
        ),
      upsertAll: (units) => upsertAll(units).pipe(answered("OrgUnitRepo.upsertAll")),
      findById: (id) => ask.findById(id).pipe(answered("OrgUnitRepo.findById")),
      findByIds: (ids) => inParts(ids, ask.findByIds).pipe(answered("OrgUnitRepo.findByIds")),
      calledOn: (ids, day) =>
        inParts(ids, (part) => ask.findByIdsOn({ ids: part, day })).pipe(
          answered("OrgUnitRepo.calledOn")
        ),
      findByCode: (code) => ask.findByCode(code).pipe(answered("OrgUnitRepo.findByCode")),
      everyCode: ask.everyCode(undefined).pipe(
        Effect.map((rows) => new Set(rows.map(({ code }) => code))),
        answered("OrgUnitRepo.everyCode")
      ),
      findByName: (name) => findByName(name).pipe(answered("OrgUnitRepo.findByName")),
      byTheThousand: indexesAside(sql, [
        "org_units_name",
        "org_units_official_name",
        "org_units_initials",
        "placements_parent"
      ]),
      nextNumber: nextNumbers(1),
      nextNumbers
    }
  })
)
