/** Use cases about webhooks: who is told what. The secret is shown once, in the answer that made it. */
import { Context, Effect, Layer, Option } from "effect"

import type { Verb } from "../access/Verb.ts"
import { AuditLog, type NewAuditEntry } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { Sealing } from "../shared/Sealing.ts"
import { Secrets } from "../shared/Secrets.ts"
import { inOrder, mostWebhooks, originOf, type Webhook, type WebhookEvent } from "./Webhook.ts"
import { WebhookDeliveries } from "./WebhookDeliveries.ts"
import { TooManyWebhooks, WebhookAddressRefused, WebhookNotFound } from "./webhookErrors.ts"
import { webhookList, type WebhookView } from "./webhookList.ts"
import { deliveryOf } from "./WebhookOutbox.ts"
import { type Posted, WebhookPost } from "./WebhookPost.ts"
import { WebhookRepo } from "./WebhookRepo.ts"

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

      const note = (verb: Verb, id: string, change: Pick<NewAuditEntry, "before" | "after">) =>
        audit.append({ verb, subject: `Webhook/${id}`, ...change })

      const found = Effect.fnUntraced(function* (id: string) {
        const webhook = Option.getOrNull(yield* webhooks.findById(id))
        return webhook ?? (yield* new WebhookNotFound({ id }))
      })

      const allowed = Effect.fnUntraced(function* (given: string) {
        const url = given.trim()
        const why = post.faultOf(url)
        return why === null ? url : yield* new WebhookAddressRefused({ why })
      })

      const list = yield* webhookList

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
        yield* note("webhooks.add", made.id, { after: noted(made) })
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
        const change = { before: noted(before), after: noted(after) }
        yield* note("webhooks.change", before.id, change)
      }, atomically.run)

      const remove = Effect.fn("Webhooks.remove")(function* (id: string) {
        const before = yield* found(id)
        yield* webhooks.remove(id)
        yield* note("webhooks.remove", id, { before: noted(before) })
      }, atomically.run)

      const test = Effect.fn("Webhooks.test")(function* (id: string) {
        const webhook = yield* found(id)
        yield* note("webhooks.test", id, { after: { origin: originOf(webhook.url) } })
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
