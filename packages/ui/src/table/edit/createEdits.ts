/**
 * Editing cells. A draft belongs to a row's key and a column, not to a place on the screen, and is
 * only thrown away by who typed it or by an accepted answer: a refused text stays at its cell.
 */
import { batch, createSignal } from "solid-js"
import { createStore } from "solid-js/store"

import type { CellValue, TableColumn } from "../model/TableColumn.ts"
import type { EditAnswer, TableEdit } from "../model/TableProps.ts"

export interface Draft {
  readonly text: string
  /** `kept`: a text with a problem or a refusal, waiting for who typed it. */
  readonly status: "typing" | "pending" | "kept"
  readonly message: string | null
}

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

export const createEdits = <Row>(props: EditsOf<Row>) => {
  const [open, setOpen] = createSignal<Open<Row> | null>(null)
  const [drafts, setDrafts] = createStore<Record<string, Draft | undefined>>({})
  /** The newest text sent for a cell: an answer to an older one is late and counts no more. */
  const sent = new Map<string, symbol>()

  const startText = (row: Row, column: TableColumn<Row>) =>
    column.edit?.text?.(row) ?? plainText(column.value(row))
  const drop = (id: string) => setDrafts(id, undefined)
  const answered = (id: string, mark: symbol, answer: EditAnswer) => {
    if (sent.get(id) !== mark) return
    sent.delete(id)
    // Typed on meanwhile: that text is newer than the answer.
    if (drafts[id]?.status !== "pending") return
    if ("ok" in answer) drop(id)
    else setDrafts(id, (it) => it && { ...it, status: "kept", message: answer.refused })
  }
  const send = ({ id, row, column }: Open<Row>, value: CellValue) => {
    const mark = Symbol(id)
    sent.set(id, mark)
    setDrafts(id, (it) => it && { ...it, status: "pending", message: null })
    const rowKey = props.rowKey(row)
    void props.onEdit?.({ row, rowKey, column, value }).then(
      (answer) => answered(id, mark, answer),
      () => answered(id, mark, { refused: props.words.refused })
    )
  }
  /** False: there is a problem, which now stands at the cell. */
  const commit = (): boolean => {
    const at = open()
    const draft = at === null ? undefined : drafts[at.id]
    if (at === null || draft === undefined) return true
    const parsed = at.column.edit?.parse(draft.text, at.row)
    if (parsed === undefined) return true
    if ("problem" in parsed) {
      setDrafts(at.id, { ...draft, message: parsed.problem })
      return false
    }
    batch(() => {
      setOpen(null)
      if (parsed.value === at.column.value(at.row)) drop(at.id)
      else send(at, parsed.value)
    })
    return true
  }
  return {
    open,
    draft: (rowKey: string, column: string) => drafts[idOf(rowKey, column)],
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
        const before = drafts[id]
        setDrafts(id, {
          text: text ?? before?.text ?? startText(row, column),
          status: "typing",
          message: text === undefined ? (before?.message ?? null) : null
        })
        setOpen({ id, row, column })
      }),
    type: (text: string) => {
      const at = open()
      if (at !== null) setDrafts(at.id, { text, status: "typing", message: null })
    },
    commit,
    /** The focus went elsewhere: what can be sent is sent, what has a problem stays to be seen. */
    leave: () => {
      const at = open()
      if (at === null || commit()) return
      batch(() => {
        setDrafts(at.id, (it) => it && { ...it, status: "kept" })
        setOpen(null)
      })
    },
    /** Everything as it was. */
    discard: () =>
      batch(() => {
        const at = open()
        setOpen(null)
        if (at !== null) drop(at.id)
      }),
    unsent: () => Object.values(drafts).filter((it) => it !== undefined).length
  }
}
