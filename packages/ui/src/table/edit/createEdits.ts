/**
 * Editing cells: which one is open, and what becomes of its text. A draft belongs to a row's key and
 * a column, not to a place on the screen.
 */
import { batch, createSignal } from "solid-js"

import type { CellValue, TableColumn } from "../model/TableColumn.ts"
import type { EditAnswer, TableEdit } from "../model/TableProps.ts"
import { createDrafts } from "./createDrafts.ts"

interface EditsOf<Row> {
  readonly rowKey: (row: Row) => string
  readonly onEdit?: (edit: TableEdit<Row>) => Promise<EditAnswer>
  readonly words: { readonly refused: string }
}

interface Open<Row> {
  readonly id: string
  readonly row: Row
  readonly column: TableColumn<Row>
}

export const plainText = (value: CellValue): string => (value === null ? "" : String(value))

const idOf = (rowKey: string, column: string) => `${rowKey}\u0000${column}`

const startText = <Row>(row: Row, column: TableColumn<Row>) =>
  column.edit?.text?.(row) ?? plainText(column.value(row))

/** What closes the open cell: its text is sent, kept or thrown away. */
const endings = <Row>(
  props: EditsOf<Row>,
  drafts: ReturnType<typeof createDrafts>,
  open: () => Open<Row> | null,
  close: () => void
) => {
  const send = ({ id, row, column }: Open<Row>, value: CellValue) =>
    drafts.send(id, () => props.onEdit?.({ row, rowKey: props.rowKey(row), column, value }))
  /** False: there is a problem, which now stands at the cell. */
  const commit = (): boolean => {
    const at = open()
    const draft = at === null ? undefined : drafts.at(at.id)
    if (at === null || draft === undefined) return true
    const parsed = at.column.edit?.parse(draft.text, at.row)
    if (parsed === undefined) return true
    if ("problem" in parsed) {
      drafts.set(at.id, { ...draft, message: parsed.problem })
      return false
    }
    batch(() => {
      close()
      if (parsed.value === at.column.value(at.row)) drafts.drop(at.id)
      else send(at, parsed.value)
    })
    return true
  }
  return {
    commit,
    /** The focus went elsewhere: what can be sent is sent, what has a problem stays to be seen. */
    leave: () => {
      const at = open()
      if (at === null || commit()) return
      batch(() => {
        drafts.keep(at.id)
        close()
      })
    },
    /** Everything as it was. */
    discard: () =>
      batch(() => {
        const at = open()
        close()
        if (at !== null) drafts.drop(at.id)
      })
  }
}

export const createEdits = <Row>(props: EditsOf<Row>) => {
  const [open, setOpen] = createSignal<Open<Row> | null>(null)
  const drafts = createDrafts(() => props.words.refused)
  return {
    open,
    draft: (rowKey: string, column: string) => drafts.at(idOf(rowKey, column)),
    isOpen: (rowKey: string, column: string) => open()?.id === idOf(rowKey, column),
    can: (row: Row | undefined, column: TableColumn<Row> | undefined) =>
      props.onEdit !== undefined &&
      row !== undefined &&
      column?.edit !== undefined &&
      column.edit.allowed?.(row) !== false,
    /** With a text: it takes the place of what was there. */
    begin: (row: Row, column: TableColumn<Row>, text?: string) =>
      batch(() => {
        const id = idOf(props.rowKey(row), column.key)
        const before = drafts.at(id)
        drafts.set(id, {
          text: text ?? before?.text ?? startText(row, column),
          status: "typing",
          message: text === undefined ? (before?.message ?? null) : null
        })
        setOpen({ id, row, column })
      }),
    type: (text: string) => {
      const at = open()
      if (at !== null) drafts.set(at.id, { text, status: "typing", message: null })
    },
    unsent: drafts.unsent,
    ...endings(props, drafts, open, () => setOpen(null))
  }
}
