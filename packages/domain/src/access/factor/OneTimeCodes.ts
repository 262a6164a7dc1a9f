/** Codes of six digits by the time of day (RFC 6238: SHA-1, 30 seconds), as authenticator programs show them. */
import { Context, type Effect } from "effect"

export interface CodeAsked {
  /** Base32. */
  readonly secret: string
  readonly code: string
  readonly atMillis: number
}

export class OneTimeCodes extends Context.Service<
  OneTimeCodes,
  {
    /** 160 bits in base32. */
    readonly newSecret: Effect.Effect<string>
    /** The step of time it is the code of: this one, the one before or the one behind; else null. */
    readonly stepOf: (asked: CodeAsked) => Effect.Effect<number | null>
    /** `otpauth://…`, for a picture a telephone reads. */
    readonly uriOf: (secret: string, account: string) => Effect.Effect<string>
  }
>()("aiwei/OneTimeCodes") {}
