/** What the pages and the command line say alike of a mapping of columns that was refused, in English. */
import { type ImportSaid, some } from "../importAlike.ts"

export const importEn: ImportSaid = {
  MappingNotFound: ({ id }) => `There is no mapping ${id} here; nothing was changed.`,
  MappingRefused: ({ why, kind, heading, field, known }) =>
    ({
      unknownField: `“${heading}” is said to be ${field}, which ${kind} does not have; it was not used. There are ${some(known, ", ")}.`,
      unknownHeading: `“${heading}” is not among the headings given; it was not used. Correct it.`,
      noHeadings: "A mapping must name two headings or more; nothing was saved.",
      contradicts: `Two things are said of the same headings (${heading}); nothing was saved. Keep one.`
    })[why],
  MarkingRefused: ({ why, file }) =>
    ({
      nothing: `Nothing was found in “${file}”; there is no error workbook.`,
      marked: `“${file}” is an error workbook itself; go on correcting that one.`,
      unreadable: `“${file}” cannot be read as a table; there is no error workbook. The report says what to do.`,
      tooLarge: `“${file}” is too large to be marked; save it as .xlsx and import that.`
    })[why]
}
