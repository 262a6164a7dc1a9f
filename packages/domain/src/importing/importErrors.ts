/** How a mapping of columns can be refused, and a workbook with its errors marked. */
import { Schema } from "effect"

export class MappingNotFound extends Schema.TaggedError<MappingNotFound>()("MappingNotFound", {
  id: Schema.String
}) {}

/** `heading` is the column it is about, `field` what was said of it; both are empty where neither matters. */
export class MappingRefused extends Schema.TaggedError<MappingRefused>()("MappingRefused", {
  /**
   * - `unknownField`  the kind has no such field
   * - `unknownHeading` a column is named that is not among the headings
   * - `noHeadings`    without headings, or with one alone, no table can be known again
   * - `contradicts`   the file says two different things of the same headings
   */
  why: Schema.Literals(["unknownField", "unknownHeading", "noHeadings", "contradicts"]),
  kind: Schema.String,
  heading: Schema.String,
  field: Schema.String,
  /** What may stand there instead. */
  known: Schema.Array(Schema.String)
}) {}

export class MarkingRefused extends Schema.TaggedError<MarkingRefused>()("MarkingRefused", {
  /**
   * - `nothing`     nothing was found in it
   * - `marked`      it is such a workbook itself
   * - `unreadable`  it cannot be read as a table, or not without a password
   * - `tooLarge`    its format must be built anew, and it has too many cells
   */
  why: Schema.Literals(["nothing", "marked", "unreadable", "tooLarge"]),
  file: Schema.String
}) {}

export const importErrors = [MappingNotFound, MappingRefused, MarkingRefused] as const
