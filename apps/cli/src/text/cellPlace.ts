/**
 * Where a cell stands, as spreadsheets write it: file, sheet, address. A delimited text file has no sheets;
 * what the importer calls its one table is no name that anybody could look for.
 */

const isDelimited = (file: string, sheet: string): boolean =>
  sheet === "csv" && !/\.(xls\w?|ods|ett?)$/i.test(file)

export interface CellPlace {
  readonly file: string
  readonly sheet: string
  readonly cell: string
}

export const cellPlace = ({ file, sheet, cell }: CellPlace): string => {
  const named = sheet === "" || isDelimited(file, sheet) ? "" : sheet
  return [file, named === "" || cell === "" ? named || cell : `${named}!${cell}`]
    .filter((part) => part !== "")
    .join(" ")
}
