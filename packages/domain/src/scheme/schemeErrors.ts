/** How a scheme's document can be refused. */
import { Schema } from "effect"

import { Month } from "../shared/Month.ts"
import { documentFaults } from "./document/DocumentFault.ts"

const text = Schema.NullOr(Schema.String)
const place = Schema.NullOr(Schema.Int)

/** Every fault of the document; nothing was saved. */
export class SchemeRefused extends Schema.TaggedError<SchemeRefused>()("SchemeRefused", {
  faults: Schema.Array(
    Schema.Struct({
      code: Schema.Literals(documentFaults),
      path: Schema.String,
      line: place,
      column: place,
      at: text,
      found: text,
      allowed: Schema.Array(Schema.String)
    })
  )
}) {}

/** What was scored, published or signed by a version holds it as it is. */
export class SchemeInUse extends Schema.TaggedError<SchemeInUse>()("SchemeInUse", {
  scheme: Schema.String,
  version: Schema.Int,
  /** Months with a sheet. */
  months: Schema.Array(Month),
  /** Months that were published by it, whatever their sheets say today. */
  published: Schema.Array(Month),
  /** Whether a responsibility letter names one of its lines. */
  letters: Schema.Boolean
}) {}

export class TemplateNotFound extends Schema.TaggedError<TemplateNotFound>()("TemplateNotFound", {
  template: Schema.String,
  known: Schema.Array(Schema.String)
}) {}

export const schemeErrors = [SchemeRefused, SchemeInUse, TemplateNotFound] as const
