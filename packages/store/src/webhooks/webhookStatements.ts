/** The statements of `WebhookRepoSql`. `events` is stored as JSON text, `active` as 0 or 1. */
import { Delivery } from "@aiwei/domain/webhooks/Delivery"
import { Webhook, WebhookEvent } from "@aiwei/domain/webhooks/Webhook"
import type { DeliveryEnd } from "@aiwei/domain/webhooks/WebhookRepo"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

const Row = Schema.Struct({ ...Webhook.fields, events: Schema.String, active: Schema.Int })

const Events = Schema.fromJsonString(Schema.Array(WebhookEvent))
const eventsIn = Schema.decodeSync(Events)

export const webhookOf = ({ events, active, ...row }: typeof Row.Type): Webhook => ({
  ...row,
  events: eventsIn(events),
  active: active === 1
})

export const rowOf = ({ events, active, ...webhook }: Webhook): typeof Row.Type => ({
  ...webhook,
  events: JSON.stringify(events),
  active: active ? 1 : 0
})

const Claim = Schema.Struct({ due: Schema.String, again: Schema.String, limit: Schema.Int })
const Tried = Schema.Struct({ webhookId: Schema.String, limit: Schema.Int })
const Waiting = Schema.Struct({ webhookId: Schema.String, count: Schema.Int })

export const webhookStatements = (sql: SqlClient.SqlClient) => ({
  findAll: SqlSchema.findAll({
    Request: Schema.Void,
    Result: Row,
    execute: () => sql`SELECT * FROM webhooks ORDER BY id`
  }),
  findById: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: Row,
    execute: (id) => sql`SELECT * FROM webhooks WHERE id = ${id}`
  }),
  insert: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`INSERT INTO webhooks ${sql.insert(row)}`
  }),
  update: SqlSchema.void({
    Request: Row,
    execute: ({ id, ...row }) => sql`UPDATE webhooks SET ${sql.update(row)} WHERE id = ${id}`
  }),
  removeMessages: SqlSchema.void({
    Request: Schema.String,
    execute: (id) => sql`DELETE FROM webhook_deliveries WHERE webhook_id = ${id}`
  }),
  remove: SqlSchema.void({
    Request: Schema.String,
    execute: (id) => sql`DELETE FROM webhooks WHERE id = ${id}`
  })
})

export const deliveryStatements = (sql: SqlClient.SqlClient) => ({
  queue: SqlSchema.void({
    Request: Delivery,
    execute: (row) => sql`INSERT INTO webhook_deliveries ${sql.insert(row)}`
  }),
  waiting: SqlSchema.findAll({
    Request: Schema.Void,
    Result: Waiting,
    execute: () => sql`
      SELECT webhook_id, CAST(count(*) AS INTEGER) AS count FROM webhook_deliveries
      WHERE state = 'waiting' GROUP BY webhook_id`
  }),
  newestTried: SqlSchema.findAll({
    Request: Tried,
    Result: Delivery,
    execute: ({ webhookId, limit }) => sql`
      SELECT * FROM webhook_deliveries WHERE webhook_id = ${webhookId} AND attempts > 0
      ORDER BY id DESC LIMIT ${limit}`
  }),
  // `next_at` is asked twice: the outer one is asked again of a row another process had locked.
  claim: SqlSchema.findAll({
    Request: Claim,
    Result: Delivery,
    execute: ({ due, again, limit }) => sql`
      UPDATE webhook_deliveries SET next_at = ${again}, attempts = attempts + 1
      WHERE state = 'waiting' AND next_at <= ${due} AND id IN (
        SELECT id FROM webhook_deliveries
        WHERE state = 'waiting' AND next_at <= ${due}
          AND webhook_id IN (SELECT id FROM webhooks WHERE active = 1)
        ORDER BY next_at, id LIMIT ${limit})
      RETURNING *`
  }),
  end: ({ id, state, nextAt, endedAt, status, why }: DeliveryEnd) =>
    sql`UPDATE webhook_deliveries
      SET ${sql.update({ state, nextAt, endedAt, status, why })} WHERE id = ${id}`,
  forgetEndedBefore: (instant: string) =>
    sql`DELETE FROM webhook_deliveries WHERE ended_at < ${instant}`
})
