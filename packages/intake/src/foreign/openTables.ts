/**
 * Reads the joined tables whole and the main one row by row. A fault of headings is known at the first row,
 * and then no further row is read.
 */
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import type { Streamed } from "@aiwei/workbook/stream/Streamed"
import { streamTable } from "@aiwei/workbook/stream/streamTable"

import type { BoundInput, BoundInputs } from "./mapping/boundInputs.ts"
import type { Mapping } from "./mapping/mappingText.ts"
import { Columns, lettersFor, type Table } from "./read/columns.ts"
import { holding, shownKey } from "./read/heldTable.ts"
import { rowPlan } from "./read/rowPlan.ts"
import { RowReader } from "./read/RowReader.ts"
import { tell } from "./told/tell.ts"
import type { Told } from "./told/Told.ts"
import type { ToldList } from "./told/ToldList.ts"

interface Faults {
  readonly faults: ReadonlyArray<Told>
}

/** Carries faults out of the middle of a file. */
class Stopped extends Error {
  readonly faults: ReadonlyArray<Told>
  constructor(faults: ReadonlyArray<Told>) {
    super("the table does not fit the mapping")
    this.faults = faults
  }
}

type TakeRow = (cells: ReadonlyArray<string>, row: number) => void

/** What the file system said, without the path, which the sentence has. */
const reasonOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error ? String(error.code) : null

const streamed = async (
  { path, says }: BoundInput,
  mapping: Mapping,
  take: TakeRow
): Promise<Streamed | Faults> => {
  const { sheet, delimiter, encoding } = says
  const options = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding })
  }
  try {
    const read = await streamTable(path, options, take)
    if ("refused" in read)
      return { faults: [tell("fileRefused", { file: path }, path, read.refused)] }
    if ("noSheet" in read) {
      const line = mapping.lineOf("inputs")
      return {
        faults: [
          tell("sheetUnknown", { file: mapping.file, line }, read.noSheet, read.sheets.join("、"))
        ]
      }
    }
    return read
  } catch (error) {
    if (error instanceof Stopped) return { faults: error.faults }
    const reason = reasonOf(error)
    if (reason === null) throw error
    return { faults: [tell("fileUnreadable", { file: path }, path, reason)] }
  }
}

/** Headings first, then rows; a table may have lines above its headings. */
const headed = (
  header: number,
  onHeadings: (headings: ReadonlyArray<string>) => TakeRow
): TakeRow => {
  let take: TakeRow | null = null
  return (cells, row) => {
    if (take !== null) return take(cells, row)
    if (header === 0) {
      take = onHeadings(lettersFor(cells.length))
      return take(cells, row)
    }
    // A workbook leaves out rows that hold nothing: the heading is the first row from there on.
    if (row >= header) take = onHeadings(cells)
  }
}

interface HeldTable {
  readonly table: Table
  readonly rows: ReadonlyMap<string, ReadonlyArray<string>>
  readonly read: Streamed
}

const held = async (
  input: BoundInput,
  at: number,
  mapping: Mapping,
  told: ToldList
): Promise<HeldTable | Faults> => {
  const join = mapping.says.join?.[at]
  const line = mapping.lineOf("join", at)
  let headings: ReadonlyArray<string> = []
  let hold = holding([], "error")
  const take = headed(input.says.header ?? 1, (given) => {
    headings = given
    const columns = new Columns(
      [{ ...input, file: input.path, sheet: null, headings }],
      mapping.file
    )
    const places = Object.values(join?.on ?? {}).map((name) => columns.place(name, line).at)
    if (columns.faults.length > 0) throw new Stopped(columns.faults)
    hold = holding(places, join?.duplicates ?? "error")
    return hold.add
  })
  const read = await streamed(input, mapping, take)
  if ("faults" in read) return read
  for (const { key, row } of hold.twice) {
    const where = { file: input.path, sheet: read.sheet, line: row }
    told.add("keyTwice", () => tell("keyTwice", where, shownKey(key), input.name))
  }
  const table = { name: input.name, file: input.path, sheet: read.sheet, headings }
  return { table, rows: hold.rows, read }
}

export interface Opened {
  readonly reader: RowReader
  readonly inputs: ReadonlyArray<Streamed & { readonly name: string; readonly file: string }>
}

export const openTables = async (
  mapping: Mapping,
  scheme: SchemeDocument,
  { main, joined }: BoundInputs,
  told: ToldList
): Promise<Opened | Faults> => {
  const joins: Array<HeldTable> = []
  for (const [at, input] of joined.entries()) {
    const table = await held(input, at, mapping, told)
    if ("faults" in table) return table
    joins.push(table)
  }
  let reader: RowReader | null = null
  const begin = (headings: ReadonlyArray<string>): TakeRow => {
    const own = { name: main.name, file: main.path, sheet: main.says.sheet ?? null, headings }
    const tables = [own, ...joins.map(({ table }) => table)]
    const plan = rowPlan(mapping, scheme, tables)
    if (!("unit" in plan)) throw new Stopped(plan)
    const made = new RowReader(plan, scheme, { tables, held: joins.map(({ rows }) => rows) }, told)
    reader = made
    return (cells, row) => made.take(cells, row)
  }
  const read = await streamed(main, mapping, headed(main.says.header ?? 1, begin))
  if ("faults" in read) return read
  const inputs = [
    { ...read, name: main.name, file: main.path },
    ...joins.map(({ read: own, table }) => ({ ...own, name: table.name, file: table.file }))
  ]
  const done = reader as RowReader | null
  // A table of no rows at all has no headings either.
  return done === null
    ? { faults: [tell("fileRefused", { file: main.path }, main.path, "no_rows")] }
    : { reader: done, inputs }
}
