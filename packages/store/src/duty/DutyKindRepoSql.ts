/** `DutyKindRepo` on any SQL client. Levels lie in one text, in their order, with a comma between. */
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { DutyKindRepo } from "@aiwei/domain/duty/kinds/DutyKindRepo"
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Row = Schema.Struct({
  code: DutyCode,
  zh: Schema.NonEmptyString,
  en: Schema.NonEmptyString,
  levels: Schema.String,
  technical: Schema.Int,
  network: Schema.Int
})

const levelsIn = (text: string) =>
  Schema.decodeUnknownSync(Schema.Array(UnitLevel))(text === "" ? [] : text.split(","))

export const DutyKindRepoSql = Layer.effect(
  DutyKindRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ownOf = SqlSchema.findAll({
      Request: OrgUnitId,
      Result: Row,
      execute: (office) => sql`
        SELECT code, zh, en, levels, technical, network FROM duty_kinds
        WHERE office_id = ${office} ORDER BY code`
    })
    return {
      ownOf: (office) =>
        ownOf(office).pipe(
          Effect.map((rows) =>
            rows.map(({ levels, technical, network, ...kind }) => ({
              ...kind,
              levels: levelsIn(levels),
              technical: technical === 1,
              network: network === 1,
              builtin: false
            }))
          ),
          answered("DutyKindRepo.ownOf")
        ),
      upsert: (officeId, { code, zh, en, levels, technical, network }) =>
        sql`
          INSERT INTO duty_kinds (office_id, code, zh, en, levels, technical, network)
          VALUES (${officeId}, ${code}, ${zh}, ${en}, ${levels.join(",")},
            ${Number(technical)}, ${Number(network)})
          ON CONFLICT (office_id, code) DO UPDATE SET zh = excluded.zh, en = excluded.en,
            levels = excluded.levels, technical = excluded.technical, network = excluded.network`.pipe(
          Effect.asVoid,
          answered("DutyKindRepo.upsert")
        )
    }
  })
)
