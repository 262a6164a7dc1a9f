/** `WebhookRepo` on any SQL client. */
import { WebhookRepo } from "@aiwei/domain/webhooks/WebhookRepo"
import { Effect, Layer, Option } from "effect"
import { SqlClient } from "effect/sql"

import { answered } from "../answered.ts"
import { deliveryStatements, rowOf, webhookOf, webhookStatements } from "./webhookStatements.ts"

export const WebhookRepoSql = Layer.effect(
  WebhookRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const [ask, messages] = [webhookStatements(sql), deliveryStatements(sql)]
    return {
      findAll: ask.findAll(undefined).pipe(
        Effect.map((rows) => rows.map(webhookOf)),
        answered("WebhookRepo.findAll")
      ),
      findById: (id) =>
        ask.findById(id).pipe(Effect.map(Option.map(webhookOf)), answered("WebhookRepo.findById")),
      insert: (webhook) => ask.insert(rowOf(webhook)).pipe(answered("WebhookRepo.insert")),
      update: (webhook) => ask.update(rowOf(webhook)).pipe(answered("WebhookRepo.update")),
      remove: (id) =>
        sql
          .withTransaction(Effect.andThen(ask.removeMessages(id), ask.remove(id)))
          .pipe(answered("WebhookRepo.remove")),
      queue: (deliveries) =>
        Effect.forEach(deliveries, messages.queue, { discard: true }).pipe(
          answered("WebhookRepo.queue")
        ),
      waiting: messages.waiting(undefined).pipe(
        Effect.map((rows) => new Map(rows.map(({ webhookId, count }) => [webhookId, count]))),
        answered("WebhookRepo.waiting")
      ),
      newestTried: (webhookId, limit) =>
        messages.newestTried({ webhookId, limit }).pipe(answered("WebhookRepo.newestTried")),
      claim: (due, again, limit) =>
        messages.claim({ due, again, limit }).pipe(
          // What an update gives back stands in no order.
          Effect.map((rows) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
          answered("WebhookRepo.claim")
        ),
      end: (end) => messages.end(end).pipe(Effect.asVoid, answered("WebhookRepo.end")),
      forgetEndedBefore: (instant) =>
        messages
          .forgetEndedBefore(instant)
          .pipe(Effect.asVoid, answered("WebhookRepo.forgetEndedBefore"))
    }
  })
)
