/**
 * An address of another program that is told when something happened here. What it is told names offices
 * and months, never a person: it leaves the house, and nobody here decides who reads it there.
 */
import { Schema } from "effect"

export const WebhookEvent = Schema.Literals([
  "publication.published",
  "publication.submitted",
  "appeal.lodged",
  "appeal.decided",
  "import.committed",
  "backup.failed"
])
export type WebhookEvent = typeof WebhookEvent.Type

export const Webhook = Schema.Struct({
  id: Schema.NonEmptyString,
  /** Some services put their own secret into it: it is never written into the trail whole. */
  url: Schema.NonEmptyString,
  events: Schema.Array(WebhookEvent),
  /** What the messages are signed with, sealed. */
  sealedSecret: Schema.String,
  active: Schema.Boolean,
  createdAt: Schema.String,
  /** `account:admin`, `operator:li`. */
  createdBy: Schema.String
})
export interface Webhook extends Schema.Schema.Type<typeof Webhook> {}

/** The most of one installation: each costs every event a message. */
export const mostWebhooks = 20

/** Each once, in the order of the list above. */
export const inOrder = (events: ReadonlyArray<WebhookEvent>): ReadonlyArray<WebhookEvent> =>
  WebhookEvent.literals.filter((event) => events.includes(event))

/** As the trail may know an address: where to, without what may be secret in it. */
export const originOf = (url: string): string =>
  /^https?:\/\/[^/?#@\s]+/i.exec(url)?.[0].toLowerCase() ?? ""
