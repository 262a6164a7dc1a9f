/** `AccountRepo` on any SQL client. Names are one whatever the case of their letters. */
import { Account, ApiToken, Session } from "@aiwei/domain/access/Account"
import { AccountId } from "@aiwei/domain/access/AccountId"
import { AccountRepo } from "@aiwei/domain/access/AccountRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Earlier = Schema.Struct({ accountId: AccountId, hash: Schema.String, at: Schema.String })
const Newest = Schema.Struct({ account: AccountId, limit: Schema.Int })
const Hash = Schema.Struct({ hash: Schema.String })
const Revoked = Schema.Struct({ id: Schema.String, at: Schema.String })

const accountStatements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.findOneOption({
    Request: Account,
    Result: Account,
    execute: (row) => sql`
      INSERT INTO accounts ${sql.insert(row)} ON CONFLICT DO NOTHING RETURNING *`
  }),
  findById: SqlSchema.findOneOption({
    Request: AccountId,
    Result: Account,
    execute: (id) => sql`SELECT * FROM accounts WHERE id = ${id}`
  }),
  findByName: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: Account,
    execute: (name) => sql`SELECT * FROM accounts WHERE lower(name) = lower(${name})`
  }),
  findAll: SqlSchema.findAll({
    Request: Schema.Void,
    Result: Account,
    execute: () => sql`SELECT * FROM accounts ORDER BY id`
  }),
  setDisplayName: (id: AccountId, displayName: string) => sql`
    UPDATE accounts SET display_name = ${displayName} WHERE id = ${id}`,
  setPassword: (id: AccountId, hash: string, at: string, mustChange: 0 | 1) => sql`
    UPDATE accounts SET password_hash = ${hash}, password_at = ${at}, must_change = ${mustChange}
    WHERE id = ${id}`,
  setState: (id: AccountId, state: Account["state"]) => sql`
    UPDATE accounts SET state = ${state} WHERE id = ${id}`,
  noteSignIn: (id: AccountId, at: string) => sql`
    UPDATE accounts SET last_sign_in_at = ${at} WHERE id = ${id}`
})

const earlierStatements = (sql: SqlClient.SqlClient) => ({
  keep: SqlSchema.void({
    Request: Earlier,
    execute: (row) => sql`
      INSERT INTO earlier_passwords ${sql.insert(row)}
      ON CONFLICT (account_id, at) DO UPDATE SET hash = excluded.hash`
  }),
  forget: (id: AccountId, keep: number) => sql`
    DELETE FROM earlier_passwords WHERE account_id = ${id} AND at NOT IN (
      SELECT at FROM earlier_passwords WHERE account_id = ${id} ORDER BY at DESC LIMIT ${keep})`,
  of: SqlSchema.findAll({
    Request: Newest,
    Result: Hash,
    execute: ({ account, limit }) => sql`
      SELECT hash FROM earlier_passwords WHERE account_id = ${account}
      ORDER BY at DESC LIMIT ${limit}`
  })
})

const sessionStatements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: Session,
    execute: (row) => sql`INSERT INTO sessions ${sql.insert(row)}`
  }),
  find: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: Session,
    execute: (id) => sql`SELECT * FROM sessions WHERE id = ${id}`
  }),
  touch: (id: string, at: string) => sql`UPDATE sessions SET last_seen_at = ${at} WHERE id = ${id}`,
  remove: (id: string) => sql`DELETE FROM sessions WHERE id = ${id}`,
  of: SqlSchema.findAll({
    Request: AccountId,
    Result: Session,
    execute: (id) => sql`SELECT * FROM sessions WHERE account_id = ${id} ORDER BY created_at, id`
  }),
  removeOf: (id: AccountId, keep: string | null) => sql`
    DELETE FROM sessions WHERE account_id = ${id} AND id <> ${keep ?? ""}`,
  removeEnded: (at: string) => sql`DELETE FROM sessions WHERE expires_at <= ${at}`
})

const tokenStatements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: ApiToken,
    execute: (row) => sql`INSERT INTO api_tokens ${sql.insert(row)}`
  }),
  findByHash: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: ApiToken,
    execute: (hash) => sql`SELECT * FROM api_tokens WHERE hash = ${hash}`
  }),
  touch: (id: string, at: string) => sql`
    UPDATE api_tokens SET last_used_at = ${at} WHERE id = ${id}`,
  of: SqlSchema.findAll({
    Request: Schema.NullOr(AccountId),
    Result: ApiToken,
    execute: (id) => sql`
      SELECT * FROM api_tokens ${id === null ? sql.literal("") : sql`WHERE account_id = ${id}`}
      ORDER BY created_at DESC, id DESC`
  }),
  revoke: SqlSchema.void({
    Request: Revoked,
    execute: ({ id, at }) => sql`
      UPDATE api_tokens SET revoked_at = ${at} WHERE id = ${id} AND revoked_at IS NULL`
  })
})

const done = (name: string) => (effect: Effect.Effect<unknown, unknown>) =>
  effect.pipe(Effect.asVoid, answered(`AccountRepo.${name}`))

export const AccountRepoSql = Layer.effect(
  AccountRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const account = accountStatements(sql)
    const session = sessionStatements(sql)
    const token = tokenStatements(sql)
    const earlier = earlierStatements(sql)
    return {
      insert: (row) => account.insert(row).pipe(answered("AccountRepo.insert")),
      findById: (id) => account.findById(id).pipe(answered("AccountRepo.findById")),
      findByName: (name) => account.findByName(name).pipe(answered("AccountRepo.findByName")),
      findAll: account.findAll(undefined).pipe(answered("AccountRepo.findAll")),
      setDisplayName: (id, displayName) =>
        account.setDisplayName(id, displayName).pipe(done("setDisplayName")),
      setPassword: (id, hash, at, mustChange) =>
        account.setPassword(id, hash, at, mustChange).pipe(done("setPassword")),
      keepPassword: (accountId, hash, at, keep) =>
        earlier
          .keep({ accountId, hash, at })
          .pipe(Effect.andThen(earlier.forget(accountId, keep)), done("keepPassword")),
      earlierPasswords: (id, limit) =>
        earlier.of({ account: id, limit }).pipe(
          Effect.map((rows) => rows.map(({ hash }) => hash)),
          answered("AccountRepo.earlierPasswords")
        ),
      setState: (id, state) => account.setState(id, state).pipe(done("setState")),
      noteSignIn: (id, at) => account.noteSignIn(id, at).pipe(done("noteSignIn")),
      insertSession: (row) => session.insert(row).pipe(done("insertSession")),
      findSession: (id) => session.find(id).pipe(answered("AccountRepo.findSession")),
      touchSession: (id, at) => session.touch(id, at).pipe(done("touchSession")),
      deleteSession: (id) => session.remove(id).pipe(done("deleteSession")),
      sessionsOf: (id) => session.of(id).pipe(answered("AccountRepo.sessionsOf")),
      deleteSessionsOf: (id, keep) => session.removeOf(id, keep).pipe(done("deleteSessionsOf")),
      deleteSessionsEnded: (at) => session.removeEnded(at).pipe(done("deleteSessionsEnded")),
      insertToken: (row) => token.insert(row).pipe(done("insertToken")),
      findTokenByHash: (hash) =>
        token.findByHash(hash).pipe(answered("AccountRepo.findTokenByHash")),
      touchToken: (id, at) => token.touch(id, at).pipe(done("touchToken")),
      tokensOf: (id) => token.of(id).pipe(answered("AccountRepo.tokensOf")),
      revokeToken: (id, at) => token.revoke({ id, at }).pipe(done("revokeToken"))
    }
  })
)
