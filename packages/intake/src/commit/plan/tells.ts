/**
 * Whether a sheet says anything about a field of a row. A column that is not there, or a cell that
 * could not be read, leaves what is stored alone; an empty cell of a column that is there empties it.
 */
import type { DataSheet } from "../../report.ts"

export interface Tells {
  readonly says: (row: number, field: string) => boolean
  /** The row's first cell in A1, which stands for the record. */
  readonly firstCell: (row: number) => string
  /** The cell of a field, or the row's first where the field has no column of its own. */
  readonly cellOf: (row: number, ...fields: ReadonlyArray<string>) => string
}

export const tellsOf = (sheet: DataSheet<unknown>): Tells => {
  const columns = new Map<string, string>()
  for (const { col, field } of sheet.columns) {
    for (const part of field?.split("+") ?? []) columns.set(part, col)
  }
  const unreadable = new Set(sheet.errors.map(({ cell }) => cell))
  const first = sheet.columns[0]?.col ?? "A"
  return {
    says: (row, field) => {
      const col = columns.get(field)
      return col !== undefined && (unreadable.size === 0 || !unreadable.has(`${col}${row}`))
    },
    firstCell: (row) => `${first}${row}`,
    cellOf: (row, ...fields) => {
      const found = fields.find((field) => columns.has(field))
      return `${found === undefined ? first : columns.get(found)}${row}`
    }
  }
}

/** The part of `facts` that the sheet says something about. */
export const told = <A extends object>(
  facts: { readonly [K in keyof A]: readonly [field: string, value: A[K]] },
  says: (field: string) => boolean
): Partial<A> => {
  const kept: Partial<A> = {}
  for (const key of Object.keys(facts) as Array<keyof A>) {
    const [field, value] = facts[key]
    if (says(field)) kept[key] = value
  }
  return kept
}
