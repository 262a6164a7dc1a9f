/** Use cases about webhooks: who is told what. The secret is shown once, in the answer that made it. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { Sealing } from "../shared/Sealing.ts"
import { Secrets } from "../shared/Secrets.ts"
import type { Delivery } from "./Delivery.ts"
import { inOrder, mostWebhooks, originOf, type Webhook, type WebhookEvent } from "./Webhook.ts"
import { WebhookDeliveries } from "./WebhookDeliveries.ts"
import { TooManyWebhooks, WebhookAddressRefused, WebhookNotFound } from "./webhookErrors.ts"
import { deliveryOf } from "./WebhookOutbox.ts"
import { type Posted, WebhookPost } from "./WebhookPost.ts"
import { WebhookRepo } from "./WebhookRepo.ts"

export interface WebhookView extends Omit<Webhook, "sealedSecret"> {
  /** Messages that wait for their next try. */
  readonly waiting: number
  readonly last: Pick<
    Delivery,
    "event" | "state" | "attempts" | "queuedAt" | "status" | "why"
  > | null
}

export interface NewWebhook {
  readonly url: string
  readonly events: ReadonlyArray<WebhookEvent>
}

export interface WebhookChange {
  readonly id: string
  readonly url?: string | null | undefined
  readonly events?: ReadonlyArray<WebhookEvent> | null | undefined
  readonly active?: boolean | null | undefined
}

/** As the trail keeps it: neither the secret nor what may be secret in the address. */
const noted = ({ url, events, active }: Webhook) => ({ origin: originOf(url), events, active })

export class Webhooks extends Context.Service<
  Webhooks,
  {
    readonly list: Effect.Effect<ReadonlyArray<WebhookView>>
    readonly add: (
      webhook: NewWebhook
    ) => Effect.Effect<
      { readonly id: string; readonly secret: string },
      WebhookAddressRefused | TooManyWebhooks
    >
    readonly change: (
      change: WebhookChange
    ) => Effect.Effect<void, WebhookNotFound | WebhookAddressRefused>
    readonly remove: (id: string) => Effect.Effect<void, WebhookNotFound>
    /** Sends a message of its own now, and gives what came of it. */
    readonly test: (id: string) => Effect.Effect<Posted, WebhookNotFound>
  }
>()("aiwei/Webhooks") {
  static readonly layer = Layer.effect(
    Webhooks,
    Effect.gen(function* () {
      const webhooks = yield* WebhookRepo
      const deliveries = yield* WebhookDeliveries
      const post = yield* WebhookPost
      const sealing = yield* Sealing
      const secrets = yield* Secrets
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically

      const found = Effect.fnUntraced(function* (id: string) {
        const webhook = Option.getOrNull(yield* webhooks.findById(id))
        return webhook ?? (yield* new WebhookNotFound({ id }))
      })

      const allowed = Effect.fnUntraced(function* (given: string) {
        const url = given.trim()
        const why = post.faultOf(url)
        return why === null ? url : yield* new WebhookAddressRefused({ why })
      })

      const viewOf = Effect.fnUntraced(function* (webhook: Webhook, waiting: number) {
        const { sealedSecret: _sealed, ...shown } = webhook
        const newest = Option.getOrNull(yield* webhooks.lastTried(webhook.id))
        if (newest === null) return { ...shown, waiting, last: null }
        const { event, state, attempts, queuedAt, status, why } = newest
        return { ...shown, waiting, last: { event, state, attempts, queuedAt, status, why } }
      })

      const list = Effect.gen(function* () {
        const waiting = yield* webhooks.waiting
        const all = yield* webhooks.findAll
        return yield* Effect.forEach(all, (one) => viewOf(one, waiting.get(one.id) ?? 0))
      }).pipe(Effect.withSpan("Webhooks.list"))

      const add = Effect.fn("Webhooks.add")(function* ({ url, events }: NewWebhook) {
        if ((yield* webhooks.findAll).length >= mostWebhooks) {
          return yield* new TooManyWebhooks({ most: mostWebhooks })
        }
        const { kind, name } = yield* CurrentActor
        const secret = yield* secrets.next
        const made: Webhook = {
          id: yield* ids.next,
          url: yield* allowed(url),
          events: inOrder(events),
          sealedSecret: yield* sealing.seal(secret),
          active: true,
          createdAt: yield* now,
          createdBy: `${kind}:${name}`
        }
        yield* webhooks.insert(made)
        yield* audit.append({
          verb: "webhooks.add",
          subject: `Webhook/${made.id}`,
          after: noted(made)
        })
        return { id: made.id, secret }
      }, atomically.run)

      const change = Effect.fn("Webhooks.change")(function* (given: WebhookChange) {
        const before = yield* found(given.id)
        const after: Webhook = {
          ...before,
          url: given.url == null ? before.url : yield* allowed(given.url),
          events: inOrder(given.events ?? before.events),
          active: given.active ?? before.active
        }
        yield* webhooks.update(after)
        yield* audit.append({
          verb: "webhooks.change",
          subject: `Webhook/${before.id}`,
          before: noted(before),
          after: noted(after)
        })
      }, atomically.run)

      const remove = Effect.fn("Webhooks.remove")(function* (id: string) {
        const before = yield* found(id)
        yield* webhooks.remove(id)
        yield* audit.append({
          verb: "webhooks.remove",
          subject: `Webhook/${id}`,
          before: noted(before)
        })
      }, atomically.run)

      const test = Effect.fn("Webhooks.test")(function* (id: string) {
        const webhook = yield* found(id)
        yield* audit.append({ verb: "webhooks.test", subject: `Webhook/${id}` })
        // After the entry: nothing leaves the house that is not written down.
        return yield* deliveries.sendNow(
          webhook,
          deliveryOf(yield* ids.next, webhook, "test", yield* now, {})
        )
      })

      return { list, add, change, remove, test }
    })
  )
}
