/** The rows of a file of findings as they arrive: text with addresses, at most as many as one answer can tell of. */
import { rowFields } from "@aiwei/domain/evidence/fromFile/FileRow"
import { Month } from "@aiwei/domain/shared/Month"
import { Schema } from "effect"

import { maybe, maybeBlank, office, text } from "../wanted.ts"

const FileCell = Schema.Struct({
  text: Schema.String.check(Schema.isMaxLength(4000)),
  at: Schema.String.check(Schema.isMaxLength(60))
})
export const ImportRows = Schema.Struct({
  ...office,
  period: maybe(Month),
  file: maybe(text),
  rows: Schema.Array(
    Schema.Struct({
      row: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000_000 })),
      sheet: Schema.NullOr(maybeBlank),
      cells: Schema.Record(Schema.Literals(rowFields), Schema.optionalKey(FileCell))
    })
  ).check(Schema.isMaxLength(2000)),
  skipBad: maybe(Schema.Boolean),
  dryRun: maybe(Schema.Boolean)
})
