/**
 * Where a use case says that something happened. The messages are queued in the transaction they are told
 * in: what was rolled back is told to nobody, and what was stored is told even after a crash.
 */
import { Context, Effect, Layer } from "effect"

import { canonicalJson } from "../shared/canonicalJson.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import type { Delivery } from "./Delivery.ts"
import type { Webhook, WebhookEvent } from "./Webhook.ts"
import { WebhookRepo } from "./WebhookRepo.ts"

/** Codes, months, counts and digests. Never a person, nor a text that somebody typed. */
export type Told = Readonly<Record<string, string | number | null>>

/** The message, as it is stored and signed. */
export const deliveryOf = (
  id: string,
  { id: webhookId }: Webhook,
  event: WebhookEvent | "test",
  at: string,
  data: Told
): Delivery => ({
  id,
  webhookId,
  event,
  body: canonicalJson({ id, event, at, data }),
  state: "waiting",
  attempts: 0,
  nextAt: at,
  queuedAt: at,
  endedAt: null,
  status: null,
  why: null
})

export class WebhookOutbox extends Context.Service<
  WebhookOutbox,
  { readonly tell: (event: WebhookEvent, data: Told) => Effect.Effect<void> }
>()("aiwei/WebhookOutbox") {
  static readonly layer = Layer.effect(
    WebhookOutbox,
    Effect.gen(function* () {
      const webhooks = yield* WebhookRepo
      const ids = yield* IdGenerator

      const tell = Effect.fn("WebhookOutbox.tell")(function* (event: WebhookEvent, data: Told) {
        const all = yield* webhooks.findAll
        const listening = all.filter(({ active, events }) => active && events.includes(event))
        if (listening.length === 0) return
        const at = yield* now
        yield* webhooks.queue(
          yield* Effect.forEach(listening, (webhook) =>
            Effect.map(ids.next, (id) => deliveryOf(id, webhook, event, at, data))
          )
        )
      })

      return { tell }
    })
  )
}
