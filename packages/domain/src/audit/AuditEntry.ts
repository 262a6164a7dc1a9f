/** One line of the audit trail: who did what, when and from where. Never edited and never deleted. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"

const text = Schema.NullOr(Schema.String)

export const AuditEntry = Schema.Struct({
  /** From 1 without gaps, in the order of the commits. */
  seq: Schema.Int,
  at: Schema.String,
  /** `account:admin`, `operator:li`, `system:aiwei`. */
  actor: Schema.String,
  verb: Schema.String,
  place: Schema.NullOr(OrgUnitId),
  /** What it was done to: `OrgUnit/01…`, `Account/admin`. */
  subject: Schema.String,
  /** JSON text. */
  before: text,
  after: text,
  requestId: text,
  address: text
})
export interface AuditEntry extends Schema.Schema.Type<typeof AuditEntry> {}
