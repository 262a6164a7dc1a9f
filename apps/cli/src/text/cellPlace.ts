/**
 * Where a cell stands, as spreadsheets write it: file, sheet, address. A delimited text file has no sheets;
 * what the importer calls its one table is no name that anybody could look for. What a file is called says
 * little of what it is: an old system's `.xls` may be such a text.
 */

export interface CellPlace {
  readonly file: string
  readonly sheet: string
  readonly cell: string
  /** As an import found it; the name's ending stands in where nobody says. */
  readonly format?: string | null
}

const isDelimited = ({ file, sheet, format }: CellPlace): boolean =>
  sheet === "csv" && (format == null ? !/\.(xls\w?|ods|ett?)$/i.test(file) : format === "csv")

export const cellPlace = (place: CellPlace): string => {
  const { file, sheet, cell } = place
  const named = isDelimited(place) ? "" : sheet
  return [file, named === "" || cell === "" ? named || cell : `${named}!${cell}`]
    .filter((part) => part !== "")
    .join(" ")
}
