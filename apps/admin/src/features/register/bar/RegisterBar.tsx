/** The bar over a register: search, quick filters, saved views, columns, and ways to take it away. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { FilterChips } from "@aiwei/ui/table/FilterChips"
import type { TableState } from "@aiwei/ui/table/model/TableState"
import { readView } from "@aiwei/ui/table/state/readView"
import { TableColumns } from "@aiwei/ui/table/TableColumns"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { ViewsMenu } from "../../views/ViewsMenu.tsx"
import type { RegisterPage } from "../createRegister.ts"
import type { RecordRow } from "../Register.ts"
import { ExportMenu } from "./ExportMenu.tsx"
import { Quick, type QuickFilter } from "./Quick.tsx"
import { Search } from "./Search.tsx"

export const RegisterBar = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly quick: ReadonlyArray<QuickFilter>
  readonly onPrint: () => void
}) => {
  const words = useWords()
  const { page } = props
  const tell = (state: TableState) => page.address.setState(state)
  const keys = () => page.columns().map(({ key }) => key)
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
            onPick={(state) => tell(readView(JSON.parse(state), keys()))}
          />
          <Show when={!page.asCards()}>
            <TableColumns {...shared()} />
          </Show>
          <ExportMenu page={page} />
          <Show
            when={page.narrow()}
            fallback={
              <Button tone="bare" onClick={props.onPrint}>
                <Icon name="print" />
                {words().register.print}
              </Button>
            }
          >
            <Button
              tone="bare"
              aria-pressed={page.table()}
              onClick={() => page.showTable(!page.table())}
            >
              <Icon name="grid" />
              {words().register.table}
            </Button>
          </Show>
        </div>
      </FilterBar>
      <FilterChips {...shared()} />
    </>
  )
}
