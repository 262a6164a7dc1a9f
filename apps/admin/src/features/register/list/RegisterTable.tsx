/** The table of a register; on a phone the same table with cards for its only column. */
import type {
  EditAnswer,
  TableEdit,
  TableHandle,
  TablePaste
} from "@aiwei/ui/table/model/TableProps"
import { plainState } from "@aiwei/ui/table/model/TableState"
import { Table } from "@aiwei/ui/table/Table"
import { createMemo } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { type BatchAct, BatchBar } from "../bar/BatchBar.tsx"
import { cardColumn } from "../cards/cardColumn.tsx"
import type { RegisterPage } from "../createRegister.ts"
import type { RecordRow } from "../Register.ts"
import { NothingHere } from "./NothingHere.tsx"

interface RegisterTableProps<Row extends RecordRow> {
  readonly page: RegisterPage<Row>
  readonly acts: ReadonlyArray<BatchAct<Row>>
  readonly onTable: (table: TableHandle) => void
  /** Where blocks can be pasted. */
  readonly onPaste?: ((paste: TablePaste<Row>) => void) | undefined
}

/** How columns are set up says nothing of cards, and is kept for when there is room again. */
const createShown = <Row extends RecordRow>(page: RegisterPage<Row>) => {
  const words = useWords()
  const { address, asCards, register } = page
  const card = createMemo(() => [cardColumn(register, words(), address.openRecord)])
  const readOnly = createMemo(() =>
    page
      .columns()
      .map((column) =>
        column.edit === undefined
          ? column
          : { ...column, edit: { ...column.edit, allowed: () => false } }
      )
  )
  const columns = () => (page.rights.change ? page.columns() : readOnly())
  return {
    columns: () => (asCards() ? card() : columns()),
    state: () =>
      asCards() ? { ...address.state(), columns: plainState.columns } : address.state(),
    setState: (next: ReturnType<typeof address.state>) =>
      address.setState(asCards() ? { ...next, columns: address.state().columns } : next)
  }
}

export const RegisterTable = <Row extends RecordRow>(props: RegisterTableProps<Row>) => {
  const words = useWords()
  const { page } = props
  const shown = createShown(page)
  const edit = async ({ row, column, value }: TableEdit<Row>): Promise<EditAnswer> => {
    const key = page.register.fieldOf(column.key)
    const answer = await page.writes.change(row, { [key]: String(value ?? "") }, null)
    return "ok" in answer ? { ok: true } : { refused: answer.refused }
  }
  return (
    <Table
      caption={words()[page.register.name].title}
      words={words().table}
      columns={shown.columns()}
      source={page.source}
      rowKey={({ id }) => id}
      rowName={page.register.rowName}
      state={shown.state()}
      onState={shown.setState}
      {...(props.acts.length === 0
        ? {}
        : {
            selection: page.selection(),
            onSelection: page.select,
            batch: (selection) => <BatchBar page={page} selection={selection} acts={props.acts} />
          })}
      onOpen={({ id }) => page.address.openRecord(id)}
      current={({ id }) => page.openId() === id}
      onEdit={edit}
      {...(props.onPaste === undefined ? {} : { onPaste: props.onPaste })}
      empty={<NothingHere page={page} />}
      failed={(error) => (
        <Unanswered error={error} onAgain={() => page.source.again()} size="small" />
      )}
      ref={props.onTable}
    />
  )
}
