/** A map of columns over the wire: by heading or by column letter, the field that stands there; null: none. */
import { mappedKinds } from "@aiwei/intake/understanding/ColumnMap"
import { Schema } from "effect"

import { maybe, text } from "../wanted.ts"

const most = 500

export const ColumnMap = Schema.Struct({
  /** Of one that was exported. */
  id: maybe(text),
  kind: Schema.Literals(mappedKinds),
  /** All headings of the one shape of table it is for. */
  headings: maybe(Schema.Array(text).check(Schema.isMaxLength(most))),
  columns: Schema.Record(text, Schema.NullOr(text)).check(Schema.isMaxProperties(most))
})

export const ColumnMaps = Schema.Array(ColumnMap).check(Schema.isMaxLength(most))
