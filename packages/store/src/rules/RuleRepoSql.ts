/** `RuleRepo` on any SQL client. There is no statement that changes a document. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { RuleDocument, RuleNamed } from "@aiwei/domain/rules/RuleDocument"
import { RuleRepo } from "@aiwei/domain/rules/RuleRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"

const NamedFor = Schema.Struct({ schemeId: Schema.String, ...RuleNamed.fields })

const statements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: RuleDocument,
    execute: (row) => sql`INSERT INTO rule_documents ${sql.insert(row)}`
  }),
  ofOffice: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: RuleDocument,
    execute: (office) => sql`
      SELECT r.* FROM rule_documents r JOIN rule_documents f ON f.id = r.series_id
      WHERE r.office_id = ${office} ORDER BY f.title, r.series_id, r.version DESC`
  }),
  namedBy: SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: NamedFor,
    execute: (schemes) => sql`
      SELECT n.scheme_id, r.id, r.title, r.version, r.number, r.effective_from
      FROM scheme_rules n JOIN rule_documents r ON r.id = n.rule_id
      WHERE n.scheme_id IN ${sql.in(schemes)}`
  })
})

export const RuleRepoSql = Layer.effect(
  RuleRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      insert: (rule) => ask.insert(rule).pipe(answered("RuleRepo.insert")),
      ofOffice: (office) => ask.ofOffice(office).pipe(answered("RuleRepo.ofOffice")),
      namedBy: (schemes) =>
        inParts(schemes, ask.namedBy).pipe(
          Effect.map((rows) => new Map(rows.map(({ schemeId, ...rule }) => [schemeId, rule]))),
          answered("RuleRepo.namedBy")
        ),
      nameFor: (scheme, rule) =>
        Effect.gen(function* () {
          yield* sql`DELETE FROM scheme_rules WHERE scheme_id = ${scheme}`
          if (rule === null) return
          yield* sql`INSERT INTO scheme_rules (scheme_id, rule_id) VALUES (${scheme}, ${rule})`
        }).pipe(sql.withTransaction, answered("RuleRepo.nameFor"))
    }
  })
)
