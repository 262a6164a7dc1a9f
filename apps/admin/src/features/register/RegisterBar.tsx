/** The bar over a register: search, quick filters, saved views, columns, and ways to take it away. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { FilterChips } from "@aiwei/ui/table/FilterChips"
import type { TableFilter, TableState } from "@aiwei/ui/table/model/TableState"
import { readView } from "@aiwei/ui/table/state/readView"
import { TableColumns } from "@aiwei/ui/table/TableColumns"
import { createEffect, createSignal, For, on, onCleanup } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { ViewsMenu } from "../views/ViewsMenu.tsx"
import type { RegisterPage } from "./createRegister.ts"
import { ExportMenu } from "./ExportMenu.tsx"
import type { RecordRow } from "./Register.ts"

export interface QuickFilter {
  readonly text: string
  readonly filters: ReadonlyArray<TableFilter>
}

interface BarProps<Row extends RecordRow> {
  readonly page: RegisterPage<Row>
  readonly quick: ReadonlyArray<QuickFilter>
  readonly onPrint: () => void
}

const pause = 200

/** Typing asks the server when it pauses, and the address follows. */
const Search = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const { address, register } = props.page
  const [text, setText] = createSignal(address.query())
  let waiting: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(waiting))
  createEffect(on(address.query, (query) => query.trim() === text().trim() || setText(query)))
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(waiting)
    waiting = setTimeout(() => address.setQuery(typed.trim()), pause)
  }
  return (
    <label class="register-search">
      <Icon name="search" />
      <input
        type="search"
        value={text()}
        aria-label={words()[register.name].search}
        placeholder={words()[register.name].search}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  )
}

const sameFilter = (one: TableFilter, other: TableFilter): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Pressed while all its filters hold; pressing again lets them go. */
const Quick = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly quick: QuickFilter
}) => {
  const { address } = props.page
  const isOf = (filter: TableFilter) => props.quick.filters.some((one) => sameFilter(one, filter))
  const holds = () =>
    props.quick.filters.every((one) =>
      address.state().filters.some((other) => sameFilter(one, other))
    )
  return (
    <Button
      size="small"
      aria-pressed={holds()}
      onClick={() => {
        const others = address.state().filters.filter((filter) => !isOf(filter))
        const filters = holds() ? others : [...others, ...props.quick.filters]
        address.setState({ ...address.state(), filters })
      }}
    >
      {props.quick.text}
    </Button>
  )
}

export const RegisterBar = <Row extends RecordRow>(props: BarProps<Row>) => {
  const words = useWords()
  const { page } = props
  const tell = (state: TableState) => page.address.setState(state)
  const shared = () => ({
    columns: page.columns(),
    state: page.address.state(),
    onState: tell,
    words: words().table
  })
  return (
    <>
      <FilterBar>
        <Search page={page} />
        <For each={props.quick}>{(quick) => <Quick page={page} quick={quick} />}</For>
        <div class="bar-end">
          <ViewsMenu
            table={page.register.name}
            state={() => JSON.stringify(page.address.state())}
            onPick={(state) =>
              tell(
                readView(
                  JSON.parse(state),
                  page.columns().map(({ key }) => key)
                )
              )
            }
          />
          <TableColumns {...shared()} />
          <ExportMenu page={page} />
          <Button tone="bare" onClick={props.onPrint}>
            <Icon name="print" />
            {words().register.print}
          </Button>
        </div>
      </FilterBar>
      <FilterChips {...shared()} />
    </>
  )
}
