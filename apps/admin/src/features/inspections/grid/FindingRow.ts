/** A finding while it is typed: its cells as text, and a photo that waits to go up. Nothing here is a score. Pure. */
export const findingFields = ["line", "rule", "found", "place", "spot", "clause", "note"] as const
export type FindingField = (typeof findingFields)[number]
export type CellField = FindingField | "photo"

/** A photo as the page shows it: CSP allows no other address than one that holds its bytes. */
export interface WaitingPhoto {
  readonly name: string
  readonly file: File
  readonly uri: string
}

export interface FindingRow {
  readonly cells: Readonly<Record<FindingField, string>>
  readonly photo: WaitingPhoto | null
}

export interface CellFault {
  /** The row's place in the grid. */
  readonly at: number
  readonly field: CellField
  readonly text: string
}

export const emptyRow: FindingRow = {
  cells: { line: "", rule: "", found: "", place: "", spot: "", clause: "", note: "" },
  photo: null
}

export const isEmptyRow = ({ cells, photo }: FindingRow): boolean =>
  photo === null && findingFields.every((field) => cells[field].trim() === "")

/** The rows with one empty row below them, where the next finding is typed. */
export const withBlank = (rows: ReadonlyArray<FindingRow>): ReadonlyArray<FindingRow> => {
  const last = rows.at(-1)
  return last === undefined || !isEmptyRow(last) ? [...rows, emptyRow] : rows
}

export const withCell = (
  rows: ReadonlyArray<FindingRow>,
  at: number,
  field: FindingField,
  text: string
): ReadonlyArray<FindingRow> =>
  withBlank(
    rows.map((row, i) => (i === at ? { ...row, cells: { ...row.cells, [field]: text } } : row))
  )

export const withPhoto = (
  rows: ReadonlyArray<FindingRow>,
  at: number,
  photo: WaitingPhoto | null
): ReadonlyArray<FindingRow> =>
  withBlank(rows.map((row, i) => (i === at ? { ...row, photo } : row)))

export const withoutRow = (
  rows: ReadonlyArray<FindingRow>,
  at: number
): ReadonlyArray<FindingRow> => withBlank(rows.filter((_, i) => i !== at))
