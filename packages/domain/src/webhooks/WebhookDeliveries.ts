/** Sends what is due. Each message is counted as tried before it is sent: a crash costs a wait, not a loop. */
import { Context, DateTime, Effect, Layer, Option } from "effect"

import { Sealing } from "../shared/Sealing.ts"
import { type Delivery, keptDays, minutesUntilNext } from "./Delivery.ts"
import type { Webhook } from "./Webhook.ts"
import { type Posted, WebhookPost } from "./WebhookPost.ts"
import { type DeliveryEnd, WebhookRepo } from "./WebhookRepo.ts"

/** At once, and in one look: an address that is slow must not hold up the others for long. */
const atOnce = 4
const atMost = 20

/** Longer than any try takes. */
const claimedMinutes = 5

const endOf = ({ id, attempts }: Delivery, { why, status }: Posted, at: DateTime.DateTime) => {
  const here = DateTime.formatIso(at)
  const minutes = why === null ? null : minutesUntilNext(attempts)
  const state = why === null ? "delivered" : minutes === null ? "givenUp" : "waiting"
  const nextAt = minutes === null ? here : DateTime.formatIso(DateTime.add(at, { minutes }))
  const endedAt = state === "waiting" ? null : here
  return { id, state, nextAt, endedAt, status, why } satisfies DeliveryEnd
}

export class WebhookDeliveries extends Context.Service<
  WebhookDeliveries,
  {
    /** Gives how many were tried. */
    readonly sendDue: Effect.Effect<number>
    /** One message now, whatever came of it; nothing is queued. */
    readonly sendNow: (webhook: Webhook, delivery: Delivery) => Effect.Effect<Posted>
  }
>()("aiwei/WebhookDeliveries") {
  static readonly layer = Layer.effect(
    WebhookDeliveries,
    Effect.gen(function* () {
      const webhooks = yield* WebhookRepo
      const sealing = yield* Sealing
      const post = yield* WebhookPost

      const sendNow = Effect.fn("WebhookDeliveries.sendNow")(function* (
        { url, sealedSecret }: Webhook,
        { id, event, body }: Delivery
      ) {
        const secret = Option.getOrNull(yield* sealing.open(sealedSecret))
        if (secret === null) return { why: "secretLost", status: null } satisfies Posted
        return yield* post.send({ url, id, event, body, secret })
      })

      const tried = Effect.fnUntraced(function* (delivery: Delivery) {
        const webhook = Option.getOrNull(yield* webhooks.findById(delivery.webhookId))
        // Removed meanwhile: its messages went with it.
        if (webhook === null) return
        const posted = yield* sendNow(webhook, delivery)
        yield* webhooks.end(endOf(delivery, posted, yield* DateTime.now))
      })

      const sendDue = Effect.gen(function* () {
        const at = yield* DateTime.now
        const again = DateTime.formatIso(DateTime.add(at, { minutes: claimedMinutes }))
        const due = yield* webhooks.claim(DateTime.formatIso(at), again, atMost)
        if (due.length === 0) return 0
        yield* Effect.forEach(due, tried, { concurrency: atOnce, discard: true })
        const old = DateTime.formatIso(DateTime.subtract(at, { days: keptDays }))
        yield* webhooks.forgetEndedBefore(old)
        return due.length
      }).pipe(Effect.withSpan("WebhookDeliveries.sendDue"))

      return { sendDue, sendNow }
    })
  )
}
