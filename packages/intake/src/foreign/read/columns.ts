/**
 * Headings to places. A column is called by its heading, compared without white space; one of a joined table
 * by that table's name, a point and its heading, unless the table that is read through has such a heading.
 */
import { columnName } from "@aiwei/workbook/address"

import { compact, tidy } from "../../cells/cellText.ts"
import { likeness } from "../../reference/similarity.ts"
import { tell } from "../told/tell.ts"
import type { Told } from "../told/Told.ts"

/** `table` 0 is the one that is read through; the joined ones follow in the mapping's order. */
export interface Place {
  readonly table: number
  readonly at: number
}

/** The row of each table that is looked at together; empty where there was none to join. */
export type Rows = ReadonlyArray<ReadonlyArray<string>>

export const textAt = (rows: Rows, place: Place | null): string =>
  place === null ? "" : (rows[place.table]?.[place.at] ?? "")

/** Said by the mapping, or by a column of each row. */
export type Stated<A> =
  | { readonly kind: "fixed"; readonly is: A }
  | { readonly kind: "column"; readonly place: Place }

/** Empty where nothing was said. */
export const stated = (given: Stated<string> | null, rows: Rows): string => {
  if (given === null) return ""
  return given.kind === "fixed" ? given.is : tidy(textAt(rows, given.place))
}

export interface Table {
  readonly name: string
  readonly file: string
  readonly sheet: string | null
  readonly headings: ReadonlyArray<string>
}

/** Of a table without headings: A, B, C. */
export const lettersFor = (width: number): ReadonlyArray<string> =>
  Array.from({ length: width }, (_, at) => columnName(at))

const nearest = (name: string, headings: ReadonlyArray<string>): string =>
  headings
    .filter((heading) => heading !== "")
    .map((heading) => ({ heading, like: likeness(compact(name), compact(heading)) }))
    .toSorted((a, b) => b.like - a.like)
    .slice(0, 8)
    .map(({ heading }) => heading)
    .join("、")

const foundIn = ({ headings }: Table, name: string): ReadonlyArray<number> =>
  headings.flatMap((heading, at) => (compact(heading) === compact(name) ? at : []))

/** Tells what cannot be found; gives a place all the same, so that every fault is told in one run. */
export class Columns {
  readonly faults: Array<Told> = []
  private readonly tables: ReadonlyArray<Table>
  private readonly file: string

  constructor(tables: ReadonlyArray<Table>, file: string) {
    this.tables = tables
    this.file = file
  }

  place(name: string, line: number): Place {
    for (const [table, { name: own }] of this.tables.entries()) {
      const heading =
        table === 0 ? name : name.startsWith(`${own}.`) ? name.slice(own.length + 1) : null
      const found = heading === null ? [] : foundIn(this.tables[table] as Table, heading)
      const [at] = found
      if (found.length > 1) this.faults.push(tell("columnTwice", { file: this.file, line }, name))
      if (at !== undefined) return { table, at }
    }
    const all = this.tables.flatMap(({ name: own, headings }, table) =>
      headings.map((heading) => (table === 0 ? heading : `${own}.${heading}`))
    )
    this.faults.push(tell("columnUnknown", { file: this.file, line }, name, nearest(name, all)))
    return { table: 0, at: -1 }
  }

  /** Null stays null: what a mapping leaves out has no place. */
  placeOf(name: string | undefined, line: number): Place | null {
    return name === undefined ? null : this.place(name, line)
  }
}
