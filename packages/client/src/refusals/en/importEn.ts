/** What the pages and the command line say alike of a mapping of columns that was refused, in English. */
import { type ImportSaid, some } from "../importAlike.ts"

export const importEn: ImportSaid = {
  MappingNotFound: ({ id }) =>
    `There is no mapping ${id} here; nothing was changed. List them again.`,
  MappingRefused: ({ why, kind, heading, field, known }) =>
    ({
      unknownField: `The mapping says “${heading}” is ${field}, which ${kind} does not have; it was not used. There are ${some(known, ", ")}.`,
      unknownHeading: `“${heading}” is not among the headings of its mapping (${some(known, ", ")}); it was not used. Correct the heading.`,
      noHeadings: `A mapping of ${kind} names no headings, or one alone, by which a table could be known again; nothing was saved. Complete its headings.`,
      contradicts: `The file says two different things of the same headings (${heading}); nothing was saved. Keep one of them.`
    })[why],
  MarkingRefused: ({ why, file }) =>
    ({
      nothing: `Nothing was found in “${file}”; there is no error workbook to download.`,
      marked: `“${file}” is an error workbook itself; no other was made. Go on correcting that one and import it again.`,
      unreadable: `“${file}” cannot be read as a table (damaged, behind a password, or none); no error workbook was made. The report says what to do.`,
      tooLarge: `“${file}” is no .xlsx and too large to be built anew; no error workbook was made. Save it as .xlsx and import that.`
    })[why]
}
