/** The list of gaps as a table: searched, sorted, ticked; names are given in it. On a phone a press asks who. */
import "../../register/register.css"
import { Button } from "@aiwei/ui/Button"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { type RowSelection, isSelected } from "@aiwei/ui/table/model/RowSelection"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import type { EditAnswer, TableEdit, TableHandle } from "@aiwei/ui/table/model/TableProps"
import { Table } from "@aiwei/ui/table/Table"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { createLocalSource, shownRows } from "../../page/list/createLocalSource.ts"
import { createAddress } from "../../register/createAddress.ts"
import { ownName } from "../pathText.ts"
import { type GapsPage, rowKey } from "./createGapsPage.ts"
import type { ZonedGap } from "./facets.ts"
import { GapBar } from "./GapBar.tsx"

interface GapTableProps {
  /** A phone held upright: a card for each row. */
  readonly asCards: boolean
  readonly page: GapsPage
  readonly columns: ReadonlyArray<TableColumn<ZonedGap>>
  readonly onGive: (rows: ReadonlyArray<ZonedGap>) => void
  readonly onName: (row: ZonedGap, name: string) => Promise<EditAnswer>
}

const named =
  (props: GapTableProps) =>
  async ({ row, value }: TableEdit<ZonedGap>): Promise<EditAnswer> => {
    const name = String(value ?? "").trim()
    return name === "" ? { ok: true } : props.onName(row, name)
  }

export const GapTable = (props: GapTableProps) => {
  const words = useWords()
  const { page } = props
  const address = createAddress(() => props.columns.map(({ key }) => key))
  const [table, setTable] = createSignal<TableHandle | null>(null)
  const source = createLocalSource({
    query: page.found,
    rows: page.rows,
    columns: () => props.columns,
    state: address.state,
    search: address.query
  })
  const ticked = (selection: RowSelection) =>
    shownRows(page.rows() ?? [], props.columns, address.state(), address.query()).filter((row) =>
      isSelected(selection, rowKey(row))
    )
  return (
    <div class="register" classList={{ "register-cards": props.asCards }}>
      <GapBar
        page={page}
        address={address}
        columns={props.columns}
        asCards={props.asCards}
        onPrint={() => void table()?.printRows()}
      />
      <Table
        // First: what stands behind it does not change with the ticks, and so keeps them.
        {...(page.mayGive
          ? {
              selection: page.selection(),
              onSelection: page.select,
              onEdit: named(props),
              onOpen: (row: ZonedGap) => props.onGive([row]),
              batch: (selection: RowSelection) => (
                <Button size="small" onClick={() => props.onGive(ticked(selection))}>
                  {words().gaps.give}
                </Button>
              )
            }
          : {})}
        caption={words().gaps.title}
        columns={props.columns}
        state={address.state()}
        onState={address.setState}
        words={words().table}
        source={source}
        rowKey={rowKey}
        rowName={(row) => ownName(words(), row)}
        empty={<Nothing page={page} onSearch={address.setQuery} query={address.query()} />}
        failed={(error) => (
          <Unanswered error={error} onAgain={() => page.found.refetch()} size="small" />
        )}
        ref={setTable}
      />
    </div>
  )
}

const Nothing = (props: {
  readonly page: GapsPage
  readonly query: string
  readonly onSearch: (query: string) => void
}) => {
  const words = useWords()
  const t = () => words().gaps
  return (
    <Show
      when={(props.page.all()?.length ?? 0) > 0}
      fallback={<EmptyState title={t().none} text={t().noneTodo} />}
    >
      <EmptyState title={t().noneFits} text={t().noneFitsTodo}>
        <Button
          onClick={() => {
            props.onSearch("")
            props.page.address.chooseAll()
          }}
        >
          {words().register.showAll}
        </Button>
      </EmptyState>
    </Show>
  )
}
