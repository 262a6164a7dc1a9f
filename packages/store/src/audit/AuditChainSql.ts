/** `AuditChainRepo` on any SQL client: the trail as a chain, read in the order of its numbers. */
import { AuditChainRepo } from "@aiwei/domain/audit/AuditChainRepo"
import { AuditHead, ChainedEntry } from "@aiwei/domain/audit/AuditEntry"
import { genesis } from "@aiwei/domain/audit/chain/chain"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { cutStatements } from "./cutStatements.ts"
import { chainColumns } from "./entryColumns.ts"
import { sealStatements } from "./sealStatements.ts"

const After = Schema.Struct({ after: Schema.Int, limit: Schema.Int })
const Last = Schema.Struct({ last: Schema.Int })
const Bounds = Schema.Struct({ ...AuditHead.fields, ...Last.fields })
const Stray = Schema.Struct({ seq: Schema.Int })

/** Somebody took the head away: then no line has one to stand before. */
const noHead: typeof AuditHead.Type = {
  seq: 0,
  hash: genesis,
  provider: "sha256",
  keptAfter: 0,
  keptAfterHash: genesis
}

const mostStrays = 100
const headColumns = "seq, hash, provider, kept_after, kept_after_hash"

const statements = (sql: SqlClient.SqlClient) => ({
  lock: SqlSchema.findOne({
    Request: Schema.Void,
    Result: AuditHead,
    execute: () => sql`
      UPDATE audit_head SET seq = seq RETURNING ${sql.literal(headColumns)}`
  }),
  // One statement, so that a line which is added meanwhile is in both numbers or in neither.
  bounds: SqlSchema.findOneOption({
    Request: Schema.Void,
    Result: Bounds,
    execute: () => sql`
      SELECT ${sql.literal(headColumns)},
        coalesce((SELECT max(seq) FROM audit_entries), 0) AS last
      FROM audit_head`
  }),
  last: SqlSchema.findOne({
    Request: Schema.Void,
    Result: Last,
    execute: () => sql`SELECT coalesce(max(seq), 0) AS last FROM audit_entries`
  }),
  strays: SqlSchema.findAll({
    Request: Schema.Int,
    Result: Stray,
    execute: (keptAfter) => sql`
      SELECT seq FROM audit_entries WHERE seq <= ${keptAfter} ORDER BY seq LIMIT ${mostStrays}`
  }),
  lines: SqlSchema.findAll({
    Request: After,
    Result: ChainedEntry,
    execute: ({ after, limit }) => sql`
      SELECT ${chainColumns(sql)} FROM audit_entries
      WHERE seq > ${after} ORDER BY seq LIMIT ${limit}`
  }),
  hashBy: SqlSchema.void({
    Request: Schema.String,
    execute: (provider) => sql`UPDATE audit_head SET provider = ${provider}`
  })
})

export const AuditChainSql = Layer.effect(
  AuditChainRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = { ...statements(sql), ...sealStatements(sql) }
    const bounds = Effect.gen(function* () {
      const found = yield* ask.bounds(undefined)
      const { last, ...head } = Option.isSome(found)
        ? found.value
        : { ...noHead, ...(yield* ask.last(undefined)) }
      const strays = yield* ask.strays(head.keptAfter)
      return { head, last, strays: strays.map(({ seq }) => seq) }
    })
    return {
      lock: ask.lock(undefined).pipe(answered("AuditChainRepo.lock")),
      bounds: bounds.pipe(answered("AuditChainRepo.bounds")),
      lines: (after, limit) => ask.lines({ after, limit }).pipe(answered("AuditChainRepo.lines")),
      unsealed: (before) => ask.unsealed(before).pipe(answered("AuditChainRepo.unsealed")),
      seals: ask.seals(undefined).pipe(answered("AuditChainRepo.seals")),
      seal: (seals) =>
        Effect.forEach(seals, ask.seal, { discard: true }).pipe(answered("AuditChainRepo.seal")),
      hashBy: (provider) => ask.hashBy(provider).pipe(answered("AuditChainRepo.hashBy")),
      lastBefore: (day) =>
        ask
          .lastBefore(day)
          .pipe(Effect.map(Option.getOrNull), answered("AuditChainRepo.lastBefore")),
      cut: (upTo) =>
        Effect.all(cutStatements(sql, upTo), { discard: true }).pipe(answered("AuditChainRepo.cut"))
    }
  })
)
