/** The head of the chain as it was when a day was over. What came before can be changed no more unnoticed. */
import { Schema } from "effect"

export const AuditSeal = Schema.Struct({
  seq: Schema.Int,
  /** The finished day whose last line this is. */
  day: Schema.String,
  hash: Schema.String,
  provider: Schema.String,
  sealedAt: Schema.String
})
export interface AuditSeal extends Schema.Schema.Type<typeof AuditSeal> {}
