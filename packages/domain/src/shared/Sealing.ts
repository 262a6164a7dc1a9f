/**
 * Texts that must be read again but not by whoever sees the database: secrets of second factors and of
 * webhooks. The key is the installation's own; what another key sealed does not open and is `None`.
 */
import { Context, type Effect, type Option } from "effect"

export class Sealing extends Context.Service<
  Sealing,
  {
    /** Never twice the same for the same text. */
    readonly seal: (text: string) => Effect.Effect<string>
    /** None where the key is another one, or a single character was changed. */
    readonly open: (sealed: string) => Effect.Effect<Option.Option<string>>
  }
>()("aiwei/Sealing") {}
