/** A short list as a table, with its bar: the search, what the page adds, the columns, printing. */
import "../../ranking/bar.css"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { FilterChips } from "@aiwei/ui/table/FilterChips"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import type { TableHandle } from "@aiwei/ui/table/model/TableProps"
import { Table } from "@aiwei/ui/table/Table"
import { TableColumns } from "@aiwei/ui/table/TableColumns"
import { createSignal, type JSX, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { createAddress } from "../../register/createAddress.ts"
import { createLocalSource } from "./createLocalSource.ts"
import { ListSearch } from "./ListSearch.tsx"

export const createList = <Row,>(columns: () => ReadonlyArray<TableColumn<Row>>) => {
  const address = createAddress(() => columns().map(({ key }) => key))
  /** What stands in the address as open; null for nothing, and for what is being added. */
  const openId = () => {
    const open = address.open()
    return open === null || open === "new" ? null : open.id
  }
  return { columns, address, openId }
}

export interface ListQuery<Row> {
  readonly data: ReadonlyArray<Row> | undefined
  readonly error: unknown
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

export interface ListWords {
  readonly title: string
  readonly search: string
  readonly none: string
  readonly noneTodo: string
  readonly noneFits: string
  readonly noneFitsTodo: string
}

interface ListTableProps<Row> {
  readonly list: ReturnType<typeof createList<Row>>
  readonly query: Omit<ListQuery<unknown>, "data"> & { readonly data: unknown }
  readonly rows: () => ReadonlyArray<Row> | undefined
  readonly words: ListWords
  readonly rowKey: (row: Row) => string
  readonly rowName: (row: Row) => string
  /** What is opened by a row, by the name in the address. */
  readonly opens: (row: Row) => string
  readonly bar?: JSX.Element
  /** Where a row has a page of its own; else it opens beside the list. */
  readonly onOpen?: (row: Row) => void
}

export const ListTable = <Row,>(props: ListTableProps<Row>) => {
  const words = useWords()
  const { columns, address, openId } = props.list
  const [table, setTable] = createSignal<TableHandle | null>(null)
  const source = createLocalSource({
    query: props.query,
    rows: props.rows,
    columns,
    state: address.state,
    search: address.query
  })
  const openBeside = (row: Row) => address.openRecord(props.opens(row))
  const shared = () => ({
    columns: columns(),
    state: address.state(),
    onState: address.setState,
    words: words().table
  })
  return (
    <div class="register">
      <FilterBar>
        <ListSearch label={props.words.search} value={address.query()} onText={address.setQuery} />
        {props.bar}
        <div class="bar-end">
          <TableColumns {...shared()} />
          <Button tone="bare" onClick={() => void table()?.printRows()}>
            <Icon name="print" />
            {words().register.print}
          </Button>
        </div>
      </FilterBar>
      <FilterChips {...shared()} />
      <Table
        caption={props.words.title}
        {...shared()}
        source={source}
        rowKey={props.rowKey}
        rowName={props.rowName}
        onOpen={(row) => (props.onOpen ?? openBeside)(row)}
        current={(row) => openId() === props.opens(row)}
        empty={<Nothing address={address} words={props.words} />}
        failed={(error) => (
          <Unanswered error={error} onAgain={() => props.query.refetch()} size="small" />
        )}
        ref={setTable}
      />
    </div>
  )
}

const Nothing = (props: {
  readonly address: ReturnType<typeof createAddress>
  readonly words: ListWords
}) => {
  const words = useWords()
  const narrowed = () => props.address.query() !== "" || props.address.state().filters.length > 0
  return (
    <Show
      when={narrowed()}
      fallback={<EmptyState title={props.words.none} text={props.words.noneTodo} />}
    >
      <EmptyState title={props.words.noneFits} text={props.words.noneFitsTodo}>
        <Button
          onClick={() => {
            props.address.setQuery("")
            props.address.setState({ ...props.address.state(), filters: [] })
          }}
        >
          {words().register.showAll}
        </Button>
      </EmptyState>
    </Show>
  )
}
