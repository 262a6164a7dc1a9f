/**
 * Works out what a pasted block would do. A first line that holds nothing but column titles is taken as
 * heads: the columns then follow it, wherever the cursor stood. Lines with no text at all are left out.
 */
import type { CellValue, TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { PastedCell, PastedRow, PastePlan } from "./PastePlan.ts"

export interface PasteTarget<Row> {
  readonly grid: ReadonlyArray<ReadonlyArray<string>>
  /** From the cursor's column on, as the table gives them. */
  readonly columns: ReadonlyArray<TableColumn<Row>>
  /** All columns a head may name; those from the cursor on unless told. */
  readonly headings?: ReadonlyArray<TableColumn<Row>>
  /** The table's place of the first line. */
  readonly index: number
  readonly total: number
  /** Undefined for a row that has not come yet. */
  readonly rowAt: (index: number) => Row | undefined
  /** What a new row begins as; null where pasting adds none. */
  readonly newRow: Row | null
  /** Said of a cell that cannot be edited but would be other than now. */
  readonly readOnly: string
}

const plain = (value: CellValue): string => (value === null ? "" : String(value))
const isFilled = (text: string) => text.trim() !== ""

const byHeads = <Row>(target: PasteTarget<Row>): ReadonlyArray<TableColumn<Row>> | null => {
  const [heads, ...lines] = target.grid
  if (heads === undefined || heads.length === 0 || lines.length === 0) return null
  const all = target.headings ?? target.columns
  const named = heads.map((head) => all.find(({ title }) => title === head.trim()))
  const columns = named.filter((column) => column !== undefined)
  const apart = new Set(columns).size === columns.length
  return columns.length === heads.length && apart ? columns : null
}

const pastedCell = <Row>(
  column: TableColumn<Row>,
  text: string,
  row: Row | null,
  target: PasteTarget<Row>
): PastedCell | null => {
  const onto = row ?? target.newRow
  if (onto === null) return null
  const old = row === null ? null : (column.edit?.text?.(row) ?? plain(column.value(row)))
  const cell = { column: column.key, old, text: text.trim() }
  if (cell.text === (old ?? "").trim())
    return { ...cell, value: null, problem: null, changed: false }
  const readOnly = column.edit === undefined || column.edit.allowed?.(onto) === false
  const parsed = readOnly ? { problem: target.readOnly } : column.edit?.parse(cell.text, onto)
  if (parsed === undefined || "problem" in parsed) {
    return { ...cell, value: null, problem: parsed?.problem ?? target.readOnly, changed: true }
  }
  const changed = row === null || plain(parsed.value) !== plain(column.value(row))
  return { ...cell, value: parsed.value, problem: null, changed }
}

export const plannedPaste = <Row>(target: PasteTarget<Row>): PastePlan<Row> => {
  const heads = byHeads(target)
  const columns = heads ?? target.columns
  const skipped = heads === null ? 0 : 1
  const rows: Array<PastedRow<Row>> = []
  let [unchanged, outside, awaited] = [0, 0, 0]
  for (const [line, texts] of target.grid.entries()) {
    if (line < skipped || !texts.some(isFilled)) continue
    outside += texts.slice(columns.length).filter(isFilled).length
    const at = target.index + line - skipped
    const row = at < target.total ? target.rowAt(at) : null
    if (row === undefined) {
      awaited += 1
      continue
    }
    if (row === null && target.newRow === null) {
      outside += texts.slice(0, columns.length).filter(isFilled).length
      continue
    }
    const cells = columns
      .slice(0, texts.length)
      .map((column, place) => pastedCell(column, texts[place] ?? "", row, target))
      .filter((cell) => cell !== null)
    if (cells.some(({ changed }) => changed)) rows.push({ index: line, row, cells, problem: null })
    else unchanged += 1
  }
  return { rows, unchanged, outside, awaited, headed: heads !== null }
}

/** What stands in the way of writing this row. */
export const hasProblem = ({ cells, problem }: PastedRow<unknown>): boolean =>
  problem !== null || cells.some((cell) => cell.problem !== null)
