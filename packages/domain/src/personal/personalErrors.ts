/** Refusals about what is stored of people. */
import { Schema } from "effect"

import { RetentionKind } from "./RetentionRule.ts"

/** To see a number, or to have data erased, says why: at least this many characters. */
export class PurposeNeeded extends Schema.TaggedError<PurposeNeeded>()("PurposeNeeded", {
  least: Schema.Int
}) {}

/** Shorter or longer than the law, or good sense, allows. */
export class RetentionRefused extends Schema.TaggedError<RetentionRefused>()("RetentionRefused", {
  kind: RetentionKind,
  days: Schema.Int,
  least: Schema.Int,
  most: Schema.Int
}) {}

/** Whoever still works here is needed by name and number: they must leave first. */
export class StillInOffice extends Schema.TaggedError<StillInOffice>()("StillInOffice", {
  id: Schema.String
}) {}

export class AlreadyErased extends Schema.TaggedError<AlreadyErased>()("AlreadyErased", {
  id: Schema.String,
  at: Schema.String
}) {}
