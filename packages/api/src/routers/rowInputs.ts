/** The parts that inputs about rows of a table are made of: which rows, as seen when, and from what day on. */
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { maybe, maybeBlank, text } from "./wanted.ts"

/** A row and the version its writer saw. */
export const rowRef = {
  id: text,
  version: Schema.String.check(Schema.isPattern(/^[0-9a-f]{16}$/))
}

/** A day something can begin or end on: 0226 and 20226 are slips of the pen, and 9999 is the end of nothing. */
export const dayOfChange = Day.check(
  Schema.makeFilter((day) => day >= "1900-01-01" && day < "2200-01-01", {
    expected: "a day from 1900 to 2199"
  })
)

/** Null corrects the record; a day changes it from then on. `asOf` is the day that was looked at. */
export const when = { on: Schema.NullOr(dayOfChange), asOf: maybe(Day) }

/** As many as are pasted at once. */
const mostRows = 1000

export const rowsOf = <S extends Schema.Top>(row: S) =>
  Schema.NonEmptyArray(row).check(Schema.isMaxLength(mostRows))

export const Refs = rowsOf(Schema.Struct(rowRef))

/** May be left out, and emptied. */
export const field = maybe(maybeBlank)

/** Of any size: the field's own rule refuses it by its name. */
export const numberField = maybe(Schema.Number.check(Schema.isFinite()))

/** A person of the staff list by id, or a name that need not be on it. */
export const officerField = maybe(
  Schema.Union([Schema.Struct({ personId: text }), Schema.Struct({ name: text })])
)
