/** What the domain needs from storage for webhooks and the messages that wait for them. */
import { Context, type Effect, type Option } from "effect"

import type { Delivery } from "./Delivery.ts"
import type { Webhook } from "./Webhook.ts"

export interface DeliveryEnd {
  readonly id: string
  readonly state: Delivery["state"]
  readonly nextAt: string
  readonly endedAt: string | null
  readonly status: number | null
  readonly why: string | null
}

export class WebhookRepo extends Context.Service<
  WebhookRepo,
  {
    /** In the order they were added. */
    readonly findAll: Effect.Effect<ReadonlyArray<Webhook>>
    readonly findById: (id: string) => Effect.Effect<Option.Option<Webhook>>
    readonly insert: (webhook: Webhook) => Effect.Effect<void>
    readonly update: (webhook: Webhook) => Effect.Effect<void>
    /** With every message to it. */
    readonly remove: (id: string) => Effect.Effect<void>
    readonly queue: (deliveries: ReadonlyArray<Delivery>) => Effect.Effect<void>
    /** How many wait for each webhook. */
    readonly waiting: Effect.Effect<ReadonlyMap<string, number>>
    /** The messages to it that were tried at least once, the newest first. */
    readonly newestTried: (
      webhookId: string,
      limit: number
    ) => Effect.Effect<ReadonlyArray<Delivery>>
    /**
     * Messages to active webhooks whose time has come, the oldest first, counted as tried and put off until `again` in the
     * same breath: another process then finds them not due, and a killed one leaves them due again.
     */
    readonly claim: (
      due: string,
      again: string,
      limit: number
    ) => Effect.Effect<ReadonlyArray<Delivery>>
    readonly end: (end: DeliveryEnd) => Effect.Effect<void>
    readonly forgetEndedBefore: (instant: string) => Effect.Effect<void>
  }
>()("aiwei/WebhookRepo") {}
