/** SHA-256 of a text's UTF-8 bytes as 64 lower-case hexadecimal digits. */
import { Context, type Effect } from "effect"

export class Digest extends Context.Service<
  Digest,
  {
    readonly sha256: (text: string) => Effect.Effect<string>
    /** The same, for hundreds of thousands of short texts in a row. */
    readonly sha256Of: (text: string) => string
  }
>()("aiwei/Digest") {}
