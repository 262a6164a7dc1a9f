/** `GrantRepo` on any SQL client. */
import { AccountId } from "@aiwei/domain/access/AccountId"
import { Grant } from "@aiwei/domain/access/rights/Grant"
import { GrantRepo } from "@aiwei/domain/access/rights/GrantRepo"
import { Role } from "@aiwei/domain/access/rights/Role"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Held = Schema.Struct({
  role: Role,
  path: Schema.NullOr(TreePath),
  validFrom: Day,
  validTo: Day
})
const Count = Schema.Struct({ n: Schema.Int })
const HeldOn = Schema.Struct({ account: AccountId, day: Day })
const Holders = Schema.Struct({ role: Role, day: Day })

const statements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: Grant,
    execute: (row) => sql`INSERT INTO grants ${sql.insert(row)}`
  }),
  end: (id: string, on: Day) => sql`
    UPDATE grants SET valid_to = CASE WHEN valid_from > ${on} THEN valid_from ELSE ${on} END
    WHERE id = ${id} AND valid_to > ${on}`,
  of: SqlSchema.findAll({
    Request: Schema.NullOr(AccountId),
    Result: Grant,
    execute: (account) => sql`
      SELECT * FROM grants ${account === null ? sql.literal("") : sql`WHERE account_id = ${account}`}
      ORDER BY account_id, granted_at, id`
  }),
  heldOn: SqlSchema.findAll({
    Request: HeldOn,
    Result: Held,
    execute: ({ account, day }) => sql`
      SELECT g.role, p.path, g.valid_from, g.valid_to
      FROM grants g
      LEFT JOIN placements p
        ON p.unit_id = g.place_id AND p.valid_from <= ${day} AND ${day} < p.valid_to
      WHERE g.account_id = ${account} AND g.valid_from <= ${day} AND ${day} < g.valid_to
        AND (g.place_id IS NULL OR p.path IS NOT NULL)
      ORDER BY g.granted_at, g.id`
  }),
  holders: SqlSchema.findOne({
    Request: Holders,
    Result: Count,
    execute: ({ role, day }) => sql`
      SELECT CAST(count(DISTINCT g.account_id) AS INTEGER) AS n
      FROM grants g JOIN accounts a ON a.id = g.account_id
      WHERE g.role = ${role} AND g.valid_from <= ${day} AND ${day} < g.valid_to
        AND a.state = 'active'`
  })
})

export const GrantRepoSql = Layer.effect(
  GrantRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      insert: (grant) => ask.insert(grant).pipe(answered("GrantRepo.insert")),
      end: (id, on) => ask.end(id, on).pipe(Effect.asVoid, answered("GrantRepo.end")),
      of: (account) => ask.of(account).pipe(answered("GrantRepo.of")),
      heldOn: (account, day) => ask.heldOn({ account, day }).pipe(answered("GrantRepo.heldOn")),
      holders: (role, day) =>
        ask.holders({ role, day }).pipe(
          Effect.map(({ n }) => n),
          answered("GrantRepo.holders")
        )
    }
  })
)
