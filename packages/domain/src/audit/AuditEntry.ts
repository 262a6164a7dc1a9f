/**
 * One line of the audit trail: who did what, when and from where, bound to the line before it. Plain
 * text throughout: a line that somebody tampered with must still be read, or nobody could name it.
 */
import { Schema } from "effect"

import { HashName } from "./AuditHash.ts"

const text = Schema.NullOr(Schema.String)

export const AuditEntry = Schema.Struct({
  /** From 1 without gaps, in the order of the commits. */
  seq: Schema.Int,
  at: Schema.String,
  /** The day it was in China. */
  day: Schema.String,
  /** `account:admin`, `operator:li`, `system:aiwei`. */
  actor: Schema.String,
  /** By which it was allowed; null for what needs none. */
  role: text,
  verb: Schema.String,
  /** Id of a unit. */
  place: text,
  /** What it was done to: `OrgUnit/01…`, `Account/admin`. */
  subject: Schema.String,
  /** JSON text, masked. */
  before: text,
  after: text,
  requestId: text,
  address: text,
  /** The program, as it names itself. */
  client: text
})
export interface AuditEntry extends Schema.Schema.Type<typeof AuditEntry> {}

/** With its place in the chain. */
export const ChainedEntry = Schema.Struct({
  ...AuditEntry.fields,
  /** By what `hash` was made. */
  provider: Schema.String,
  prevHash: Schema.String,
  hash: Schema.String
})
export interface ChainedEntry extends Schema.Schema.Type<typeof ChainedEntry> {}

/** The newest line, which every new one is bound to. */
export const AuditHead = Schema.Struct({
  seq: Schema.Int,
  hash: Schema.String,
  /** What the next line is hashed by. */
  provider: HashName,
  /** Lines up to this one were taken away when their time was over; 0 while all are there. */
  keptAfter: Schema.Int,
  /** Hash of the last of those: the first line that is left is bound to it. */
  keptAfterHash: Schema.String
})
export interface AuditHead extends Schema.Schema.Type<typeof AuditHead> {}
