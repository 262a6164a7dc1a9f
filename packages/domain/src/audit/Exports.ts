/** What left the house as a file is noted like a write: who took which list, and how it was narrowed. */
import { Context, Effect, Layer } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { AuditLog } from "./AuditLog.ts"

export interface ExportNote {
  readonly kind: string
  readonly office: string | null
  readonly format: string
  /** As it was asked; null for the whole list. */
  readonly query: object | null
  readonly columns: ReadonlyArray<string> | null
}

export class Exports extends Context.Service<
  Exports,
  {
    readonly note: (note: ExportNote) => Effect.Effect<void, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/Exports") {
  static readonly layer = Layer.effect(
    Exports,
    Effect.gen(function* () {
      const audit = yield* AuditLog
      const offices = yield* Offices

      const note = Effect.fn("Exports.note")(function* ({ kind, office, ...after }: ExportNote) {
        const { id: place } = yield* offices.resolve(office)
        yield* audit.append({ verb: "export.download", place, subject: `Export/${kind}`, after })
      })

      return { note }
    })
  )
}
