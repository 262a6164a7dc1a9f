/** Webhooks as they are shown: what waits for each, what came of the last message, and no secret. */
import { Effect, Option } from "effect"

import type { Delivery } from "./Delivery.ts"
import type { Webhook } from "./Webhook.ts"
import { WebhookRepo } from "./WebhookRepo.ts"

export interface WebhookView extends Omit<Webhook, "sealedSecret"> {
  /** Messages that wait for their next try. */
  readonly waiting: number
  readonly last: Pick<
    Delivery,
    "event" | "state" | "attempts" | "queuedAt" | "status" | "why"
  > | null
}

export const webhookList = Effect.gen(function* () {
  const webhooks = yield* WebhookRepo

  const viewOf = Effect.fnUntraced(function* (webhook: Webhook, waiting: number) {
    const { sealedSecret: _sealed, ...shown } = webhook
    const newest = Option.getOrNull(yield* webhooks.lastTried(webhook.id))
    if (newest === null) return { ...shown, waiting, last: null }
    const { event, state, attempts, queuedAt, status, why } = newest
    return { ...shown, waiting, last: { event, state, attempts, queuedAt, status, why } }
  })

  return Effect.gen(function* () {
    const waiting = yield* webhooks.waiting
    const all = yield* webhooks.findAll
    return yield* Effect.forEach(all, (one) => viewOf(one, waiting.get(one.id) ?? 0))
  }).pipe(Effect.withSpan("Webhooks.list"))
})
