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
    })[why]
}
