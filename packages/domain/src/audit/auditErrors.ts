/** Refusals about the audit trail. */
import { Schema } from "effect"

/** It never was, or its time is over. */
export class AuditEntryNotFound extends Schema.TaggedError<AuditEntryNotFound>()(
  "AuditEntryNotFound",
  { seq: Schema.Int }
) {}

/** Shorter than the law allows, or than it was kept before. */
export class KeptTooShort extends Schema.TaggedError<KeptTooShort>()("KeptTooShort", {
  days: Schema.Int,
  least: Schema.Int
}) {}
