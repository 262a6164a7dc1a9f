/** Webhooks as they are shown: what waits for each, what came of the last messages, and no secret. */
import { Effect } from "effect"

import type { Delivery } from "./Delivery.ts"
import type { Webhook } from "./Webhook.ts"
import { WebhookRepo } from "./WebhookRepo.ts"

/** What became of a message; what stood in it was the receiver's. */
export interface DeliveryView extends Pick<
  Delivery,
  "id" | "event" | "state" | "attempts" | "queuedAt" | "nextAt" | "endedAt" | "status" | "why"
> {}

export interface WebhookView extends Omit<Webhook, "sealedSecret"> {
  /** Messages that wait for their next try. */
  readonly waiting: number
  /** The last that were tried, the newest first. */
  readonly recent: ReadonlyArray<DeliveryView>
  /** The first of them. */
  readonly last: DeliveryView | null
}

/** Enough to see since when it fails; the whole list would be as long as the month was busy. */
const mostRecent = 10

const deliveryView = ({ body: _body, webhookId: _id, ...shown }: Delivery): DeliveryView => shown

export const webhookList = Effect.gen(function* () {
  const webhooks = yield* WebhookRepo

  const viewOf = Effect.fnUntraced(function* (webhook: Webhook, waiting: number) {
    const { sealedSecret: _sealed, ...shown } = webhook
    const recent = (yield* webhooks.newestTried(webhook.id, mostRecent)).map(deliveryView)
    return { ...shown, waiting, recent, last: recent[0] ?? null } satisfies WebhookView
  })

  return Effect.gen(function* () {
    const waiting = yield* webhooks.waiting
    const all = yield* webhooks.findAll
    return yield* Effect.forEach(all, (one) => viewOf(one, waiting.get(one.id) ?? 0))
  }).pipe(Effect.withSpan("Webhooks.list"))
})
