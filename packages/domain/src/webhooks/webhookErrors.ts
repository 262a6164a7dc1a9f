/** How webhooks say no. */
import { Schema } from "effect"

export class WebhookNotFound extends Schema.TaggedError<WebhookNotFound>()("WebhookNotFound", {
  id: Schema.String
}) {}

/** Nothing is sent to such an address; `why` is an `AddressFault`. */
export class WebhookAddressRefused extends Schema.TaggedError<WebhookAddressRefused>()(
  "WebhookAddressRefused",
  { why: Schema.Literals(["malformed", "notHttps", "credentials", "privateAddress"]) }
) {}

export class TooManyWebhooks extends Schema.TaggedError<TooManyWebhooks>()("TooManyWebhooks", {
  most: Schema.Int
}) {}

export const webhookErrors = [WebhookNotFound, WebhookAddressRefused, TooManyWebhooks] as const
