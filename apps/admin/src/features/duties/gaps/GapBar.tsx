/** The bar over the gaps: search, columns, and ways to take the list away. */
import "../../ranking/bar.css"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { FilterChips } from "@aiwei/ui/table/FilterChips"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { TableColumns } from "@aiwei/ui/table/TableColumns"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { ListSearch } from "../../page/list/ListSearch.tsx"
import type { createAddress } from "../../register/createAddress.ts"
import type { GapsPage } from "./createGapsPage.ts"
import type { ZonedGap } from "./facets.ts"
import { GapExport } from "./GapExport.tsx"

export const GapBar = (props: {
  readonly page: GapsPage
  readonly address: ReturnType<typeof createAddress>
  readonly columns: ReadonlyArray<TableColumn<ZonedGap>>
  readonly asCards: boolean
  readonly onPrint: () => void
}) => {
  const words = useWords()
  const { address } = props
  const shared = () => ({
    columns: props.columns,
    state: address.state(),
    onState: address.setState,
    words: words().table
  })
  return (
    <>
      <FilterBar>
        <ListSearch label={words().gaps.search} value={address.query()} onText={address.setQuery} />
        <div class="bar-end">
          <Show when={!props.asCards}>
            <TableColumns {...shared()} />
          </Show>
          <GapExport page={props.page} />
          <Button tone="bare" onClick={() => props.onPrint()}>
            <Icon name="print" />
            {words().register.print}
          </Button>
        </div>
      </FilterBar>
      <FilterChips {...shared()} />
    </>
  )
}
