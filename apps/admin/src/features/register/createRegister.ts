/** A register page as a whole: its address, its rows, what is ticked, what is open, how it writes. */
import { noRows, type RowSelection } from "@aiwei/ui/table/model/RowSelection"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { createMemo, createResource, createSignal } from "solid-js"

import { createAddress } from "./createAddress.ts"
import { createWrites } from "./createWrites.ts"
import type { RecordRow, Register, RowsAsked } from "./Register.ts"

export const createRegister = <Row extends RecordRow>(
  register: Register<Row>,
  columns: () => ReadonlyArray<TableColumn<Row>>
) => {
  const address = createAddress(() => columns().map(({ key }) => key))
  const asked = createMemo((): RowsAsked => {
    const query = address.query().trim()
    const { filters, sort } = address.state()
    return { ...(query === "" ? {} : { query }), filters, sort }
  })
  const source = register.rows(asked)
  const [selection, select] = createSignal<RowSelection>(noRows)
  const openId = () => {
    const open = address.open()
    return open === null || open === "new" ? null : open.id
  }
  // Asked for by its id as well: a link may lead to a record that the table does not show.
  const [record, { refetch }] = createResource(openId, (id) => register.find(id))
  // Looking at it while it is on its way would hold up the whole page.
  const isThere = () => record.state === "ready" || record.state === "refreshing"
  const openRow = () => (isThere() ? (record.latest ?? null) : null)
  return {
    register,
    columns,
    address,
    asked,
    source,
    selection,
    select,
    openId,
    openRow,
    missing: () => record.state === "ready" && record.latest === null,
    openFailed: () => (record.state === "errored" ? (record.error as unknown) : null),
    reread: refetch,
    writes: createWrites(register)
  }
}

export type RegisterPage<Row extends RecordRow> = ReturnType<typeof createRegister<Row>>
