/** `FrontageRepo` on any SQL client. Lists of texts lie in one column as JSON. */
import {
  Frontage,
  FrontageCheck,
  FrontageLine,
  Signing
} from "@aiwei/domain/duty/overlays/frontage/Frontage"
import { FrontageRepo } from "@aiwei/domain/duty/overlays/frontage/FrontageRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, type TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { bulkWriter } from "../../bulk.ts"
import { activeOn } from "../../people/activeOn.ts"
import { byReach, type ReachSql } from "../../reach.ts"

const Texts = Schema.fromJsonString(Schema.Array(Schema.String))
const SigningRow = Schema.Struct({ ...Signing.fields, items: Texts })
const CheckRow = Schema.Struct({ ...FrontageCheck.fields, breaches: Texts })
const LineRow = Schema.Struct({ ...FrontageLine.fields, items: Texts, breaches: Texts })
const UnitOn = Schema.Struct({ unitId: OrgUnitId, day: Day })

const lines = Schema.decodeUnknownEffect(Schema.Array(LineRow))

const branches = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const { on } = activeOn(sql)
  return (top: TreePath, day: Day) =>
    Effect.flatMap(
      sql`
        SELECT f.*, u.name AS place_name, p.path, coalesce(s.items, '[]') AS items, s.signed_on,
          s.valid_until, c.day AS checked_on, coalesce(c.breaches, '[]') AS breaches
        FROM placements p JOIN frontages f ON f.unit_id = p.unit_id
        JOIN org_units u ON u.id = p.unit_id
        LEFT JOIN frontage_signings s ON s.id = (
          SELECT y.id FROM frontage_signings y
          WHERE y.frontage_id = f.id AND y.signed_on <= ${day}
          ORDER BY y.signed_on DESC, y.id DESC LIMIT 1)
        LEFT JOIN frontage_checks c ON c.id = (
          SELECT z.id FROM frontage_checks z WHERE z.frontage_id = f.id AND z.day <= ${day}
          ORDER BY z.day DESC, z.id DESC LIMIT 1)
        WHERE p.path >= ${top} AND p.path < ${branchEnd(top)} AND ${on("p", day)} AND ${on("f", day)}
          AND ${sql.literal(reach.placed("p", day))} ORDER BY p.path, f.id`,
      lines
    )
}

const statements = (sql: SqlClient.SqlClient) => {
  const writer = (table: string, fields: object) =>
    bulkWriter(sql, {
      table,
      fields: Object.keys(fields),
      key: ["id"],
      taken: { replaceAllBut: [] }
    })
  return {
    findById: SqlSchema.findOneOption({
      Request: Schema.String,
      Result: Frontage,
      execute: (id) => sql`SELECT * FROM frontages WHERE id = ${id}`
    }),
    at: SqlSchema.findAll({
      Request: UnitOn,
      Result: Frontage,
      execute: ({ unitId, day }) => sql`
        SELECT * FROM frontages WHERE unit_id = ${unitId} AND ${day} < valid_to ORDER BY id`
    }),
    signingsOf: SqlSchema.findAll({
      Request: Schema.String,
      Result: SigningRow,
      execute: (id) => sql`
        SELECT * FROM frontage_signings WHERE frontage_id = ${id} ORDER BY signed_on, id`
    }),
    checksOf: SqlSchema.findAll({
      Request: Schema.String,
      Result: CheckRow,
      execute: (id) => sql`SELECT * FROM frontage_checks WHERE frontage_id = ${id} ORDER BY day, id`
    }),
    upsert: writer("frontages", Frontage.fields),
    sign: writer("frontage_signings", Signing.fields),
    check: writer("frontage_checks", FrontageCheck.fields)
  }
}

export const FrontageRepoSql = Layer.effect(
  FrontageRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const branch = byReach(branches(sql))
    return {
      findById: (id) => ask.findById(id).pipe(answered("FrontageRepo.findById")),
      at: (unitId, day) => ask.at({ unitId, day }).pipe(answered("FrontageRepo.at")),
      under: (top, day) => branch((under) => under(top, day)).pipe(answered("FrontageRepo.under")),
      signingsOf: (id) => ask.signingsOf(id).pipe(answered("FrontageRepo.signingsOf")),
      checksOf: (id) => ask.checksOf(id).pipe(answered("FrontageRepo.checksOf")),
      upsert: (frontage) => ask.upsert([frontage]).pipe(answered("FrontageRepo.upsert")),
      sign: (signing) =>
        ask
          .sign([{ ...signing, items: JSON.stringify(signing.items) }])
          .pipe(answered("FrontageRepo.sign")),
      check: (made) =>
        ask
          .check([{ ...made, breaches: JSON.stringify(made.breaches) }])
          .pipe(answered("FrontageRepo.check"))
    }
  })
)
