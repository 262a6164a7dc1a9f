/** A register page as a whole: its address, its rows, what is ticked, what is open, how it writes. */
import { useQuery } from "@aiwei/queries/asking/useQuery"
import { registerKeys } from "@aiwei/queries/registerQueries"
import { noRows, type RowSelection } from "@aiwei/ui/table/model/RowSelection"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { createMemo, createSignal } from "solid-js"

import { useFrame } from "../frame/FrameContext.tsx"
import { type May, useMay } from "../frame/rights/useMay.ts"
import { createNarrow } from "./cards/createNarrow.ts"
import { createAddress } from "./createAddress.ts"
import { createWrites } from "./createWrites.ts"
import type { RecordRow, Register, RegisterName, RowsAsked } from "./Register.ts"

/** From one record to the next the first stays; that there was none says nothing of the next. */
const keepFound = <Row>(before: Row | null | undefined): Row | undefined => before ?? undefined

const notAsked = () => null

/** Asked for by its id as well: a link may lead to a record that the table does not show. */
const createOpenRecord = <Row extends RecordRow>(
  register: Register<Row>,
  openId: () => string | null
) => {
  const { office } = useFrame()
  const record = useQuery<Row | null>(() => {
    const id = openId()
    return {
      queryKey: [...registerKeys.all, register.name, office(), "record", id],
      queryFn: id === null ? notAsked : register.find(id),
      enabled: id !== null,
      placeholderData: keepFound
    }
  })
  return {
    record,
    openRow: () => (openId() === null ? null : (record.data ?? null)),
    missing: () => record.data === null,
    reread: () => record.refetch()
  }
}

/** What the one who looks may do to its records. */
const rightsOn = (name: RegisterName, may: May) => ({
  add: may(`${name}.add`),
  change: may(`${name}.change`),
  end: may(name === "people" ? "people.leave" : `${name}.close`)
})

/** Cards where columns have no room, unless somebody would rather have the table. */
const createCards = () => {
  const narrow = createNarrow()
  const [table, showTable] = createSignal(false)
  return { narrow, table, showTable, asCards: () => narrow() && !table() }
}

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
  const [selection, select] = createSignal<RowSelection>(noRows)
  const openId = () => {
    const open = address.open()
    return open === null || open === "new" ? null : open.id
  }
  return {
    register,
    columns,
    address,
    asked,
    source: register.rows(asked),
    selection,
    select,
    openId,
    ...createOpenRecord(register, openId),
    ...createCards(),
    rights: rightsOn(register.name, useMay()),
    writes: createWrites(register)
  }
}

export type RegisterPage<Row extends RecordRow> = ReturnType<typeof createRegister<Row>>
