/** What is asked of the what-if bench, as it comes over the wire. */
import { Schema } from "effect"

import { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import { Day } from "../shared/Day.ts"

const text = Schema.NonEmptyString.check(Schema.isMaxLength(200))

/** In per cent of its own weight; `of` is a line's code or a category. */
export const WeightChange = Schema.Struct({
  of: text,
  percent: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1000 }))
})

export const AskedVariation = Schema.Union([
  /** A stored scheme of the office, by id. */
  Schema.Struct({ kind: Schema.Literal("scheme"), scheme: text }),
  Schema.Struct({ kind: Schema.Literal("document"), document: SchemeDocument }),
  Schema.Struct({ kind: Schema.Literal("weights"), weights: Schema.NonEmptyArray(WeightChange) }),
  Schema.Struct({ kind: Schema.Literal("withoutInspector"), inspector: text }),
  Schema.Struct({ kind: Schema.Literal("withoutInspection"), inspection: text }),
  Schema.Struct({ kind: Schema.Literal("withoutDay"), day: Day })
])
export type AskedVariation = typeof AskedVariation.Type
