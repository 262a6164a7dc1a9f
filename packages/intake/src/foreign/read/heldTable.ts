/** A joined table, held by its key: only the texts of its rows, and of a key that stands twice the first. */
import type { Join } from "../mapping/MappingFile.ts"

export const keyOf = (parts: ReadonlyArray<string>): string =>
  parts.map((part) => part.trim()).join("\0")

/** A key as people read it. */
export const shownKey = (key: string): string => key.replaceAll("\0", " / ")

export interface Holding {
  readonly add: (cells: ReadonlyArray<string>, row: number) => void
  readonly rows: Map<string, ReadonlyArray<string>>
  readonly twice: Array<{ readonly key: string; readonly row: number }>
}

export const holding = (
  places: ReadonlyArray<number>,
  duplicates: NonNullable<Join["duplicates"]>
): Holding => {
  const rows = new Map<string, ReadonlyArray<string>>()
  const twice: Array<{ readonly key: string; readonly row: number }> = []
  const add = (cells: ReadonlyArray<string>, row: number) => {
    const key = keyOf(places.map((at) => cells[at] ?? ""))
    const before = rows.get(key)
    if (before === undefined || duplicates === "last") rows.set(key, cells)
    else if (duplicates === "error" && before.join("\0") !== cells.join("\0")) {
      twice.push({ key, row })
    }
  }
  return { add, rows, twice }
}
