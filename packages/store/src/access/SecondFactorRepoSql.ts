/** `SecondFactorRepo` on any SQL client. What may happen once is decided by one statement. */
import { AccountId } from "@aiwei/domain/access/AccountId"
import { SecondFactorRepo, StoredFactor } from "@aiwei/domain/access/factor/SecondFactorRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Id = Schema.Struct({ accountId: AccountId })
const Count = Schema.Struct({ n: Schema.Int })
const Step = Schema.Struct({ account: AccountId, step: Schema.Int })
const NewCode = Schema.Struct({ accountId: AccountId, hash: Schema.String, usedAt: Schema.Null })
const Code = Schema.Struct({ account: AccountId, hash: Schema.String, at: Schema.String })

const factorStatements = (sql: SqlClient.SqlClient) => ({
  find: SqlSchema.findOneOption({
    Request: AccountId,
    Result: StoredFactor,
    execute: (id) => sql`SELECT * FROM second_factors WHERE account_id = ${id}`
  }),
  confirmed: SqlSchema.findAll({
    Request: Schema.Void,
    Result: Id,
    execute: () => sql`SELECT account_id FROM second_factors WHERE confirmed_at IS NOT NULL`
  }),
  put: SqlSchema.void({
    Request: StoredFactor,
    execute: (row) => sql`
      INSERT INTO second_factors ${sql.insert(row)}
      ON CONFLICT (account_id) DO UPDATE SET sealed_secret = excluded.sealed_secret,
        begun_at = excluded.begun_at, confirmed_at = excluded.confirmed_at,
        last_step = excluded.last_step`
  }),
  takeStep: SqlSchema.findAll({
    Request: Step,
    Result: Id,
    execute: ({ account, step }) => sql`
      UPDATE second_factors SET last_step = ${step}
      WHERE account_id = ${account} AND last_step < ${step} RETURNING account_id`
  }),
  remove: SqlSchema.findAll({
    Request: AccountId,
    Result: Id,
    execute: (id) => sql`DELETE FROM second_factors WHERE account_id = ${id} RETURNING account_id`
  })
})

const codeStatements = (sql: SqlClient.SqlClient) => ({
  clear: (id: AccountId) => sql`DELETE FROM recovery_codes WHERE account_id = ${id}`,
  insert: SqlSchema.void({
    Request: NewCode,
    execute: (row) => sql`INSERT INTO recovery_codes ${sql.insert(row)}`
  }),
  use: SqlSchema.findAll({
    Request: Code,
    Result: Id,
    execute: ({ account, hash, at }) => sql`
      UPDATE recovery_codes SET used_at = ${at}
      WHERE account_id = ${account} AND hash = ${hash} AND used_at IS NULL RETURNING account_id`
  }),
  left: SqlSchema.findOne({
    Request: AccountId,
    Result: Count,
    execute: (id) => sql`
      SELECT CAST(count(*) AS INTEGER) AS n FROM recovery_codes
      WHERE account_id = ${id} AND used_at IS NULL`
  })
})

const any = (rows: ReadonlyArray<unknown>): boolean => rows.length > 0

export const SecondFactorRepoSql = Layer.effect(
  SecondFactorRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const factor = factorStatements(sql)
    const code = codeStatements(sql)
    return {
      find: (id) => factor.find(id).pipe(answered("SecondFactorRepo.find")),
      confirmed: factor.confirmed(undefined).pipe(
        Effect.map((rows) => rows.map(({ accountId }) => accountId)),
        answered("SecondFactorRepo.confirmed")
      ),
      put: (row) => factor.put(row).pipe(answered("SecondFactorRepo.put")),
      takeStep: (account, step) =>
        factor
          .takeStep({ account, step })
          .pipe(Effect.map(any), answered("SecondFactorRepo.takeStep")),
      remove: (id) =>
        code
          .clear(id)
          .pipe(
            Effect.andThen(factor.remove(id)),
            Effect.map(any),
            answered("SecondFactorRepo.remove")
          ),
      putCodes: (id, hashes) =>
        code
          .clear(id)
          .pipe(
            Effect.andThen(
              Effect.forEach(hashes, (hash) => code.insert({ accountId: id, hash, usedAt: null }))
            ),
            Effect.asVoid,
            answered("SecondFactorRepo.putCodes")
          ),
      useCode: (account, hash, at) =>
        code.use({ account, hash, at }).pipe(Effect.map(any), answered("SecondFactorRepo.useCode")),
      codesLeft: (id) =>
        code.left(id).pipe(
          Effect.map(({ n }) => n),
          answered("SecondFactorRepo.codesLeft")
        )
    }
  })
)
