/** What leaves the house on paper is noted like a file: which page, and how it was narrowed. */
import { Context, Effect, Layer } from "effect"

import { AuditLog } from "./AuditLog.ts"

export interface PrintNote {
  /** Its path, as the browser shows it. */
  readonly page: string
  readonly query?: string | null | undefined
}

export class Prints extends Context.Service<
  Prints,
  { readonly note: (note: PrintNote) => Effect.Effect<void> }
>()("aiwei/Prints") {
  static readonly layer = Layer.effect(
    Prints,
    Effect.map(AuditLog, (audit) => ({
      note: Effect.fn("Prints.note")(function* ({ page, query = null }: PrintNote) {
        yield* audit.append({ verb: "prints.note", subject: `Page${page}`, after: { query } })
      })
    }))
  )
}
