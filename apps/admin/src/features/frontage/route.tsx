/** `/frontage?on=&q=&t=&record=&new=`: frontage agreements (M14): signed, checked, and the rates by branch. */
import "../page/day/log.css"
import "../page/facts.css"
import "../register/register.css"
import { type FrontageRow, useFrontages } from "@aiwei/queries/duty/frontageQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createEffect, createMemo, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { DayHead } from "../page/day/DayHead.tsx"
import { useDayAddress } from "../page/day/useDayAddress.ts"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { frontageColumns, frontageName, frontagesInOrder } from "./frontageColumns.tsx"
import { FrontagePanel } from "./FrontagePanel.tsx"
import { NewFrontage } from "./NewFrontage.tsx"
import { Rates } from "./Rates.tsx"

/** In the address: what stands beside the list are the rates by branch. */
const byBranch = "rates"

const createPage = () => {
  const words = useWords()
  const frame = useFrame()
  const day = useDayAddress()
  const found = useFrontages(frame.office, day.on)
  const rows = createMemo(() => found.data && frontagesInOrder(found.data.rows))
  const list = createList<FrontageRow>(
    createMemo(() => frontageColumns(words(), (id) => list.address.openRecord(id)))
  )
  const open = () => found.data?.rows.find(({ id }) => id === list.openId())
  return { day, found, rows, list, open }
}
type Page = ReturnType<typeof createPage>

export default function FrontageRoute() {
  const words = useWords()
  const frame = useFrame()
  const may = useMay()
  const t = () => words().frontage
  const page = createPage()
  const { day, found, rows, list } = page
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.daily }, { text: t().title }], dataAsOf: null })
  )
  return (
    <>
      <DayHead title={t().title} day={day} state={<Counts page={page} />}>
        <Show when={may("frontages.add")}>
          <Button
            tone={list.address.open() === null ? "main" : "plain"}
            onClick={list.address.openNew}
          >
            <Icon name="plus" />
            {t().add}
          </Button>
        </Show>
      </DayHead>
      <Unrefreshed query={found} />
      <div class="with-panel">
        <ListTable
          list={list}
          query={found}
          rows={rows}
          words={t()}
          rowKey={({ id }) => id}
          rowName={frontageName}
          opens={({ id }) => id}
          bar={
            <Button tone="bare" onClick={() => list.address.openRecord(byBranch)}>
              {t().rates}
            </Button>
          }
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Counts = (props: { readonly page: Page }) => {
  const words = useWords()
  return (
    <Show when={props.page.found.data}>
      {(data) => (
        <span class="day-share" role="status">
          {words().frontage.signed(data().counts.signed, data().counts.total)}
        </span>
      )}
    </Show>
  )
}

const Beside = (props: { readonly page: Page }) => {
  const words = useWords()
  const { page } = props
  const { address } = page.list
  const close = () => address.openRecord(null)
  return (
    <Switch>
      <Match when={address.open() === "new"}>
        <NewFrontage onClose={close} onDone={address.openRecord} />
      </Match>
      <Match when={page.list.openId() === byBranch}>
        <Rates on={page.day.on()} onClose={close} />
      </Match>
      <Match when={page.open()?.id} keyed>
        {(_id) => (
          <Show when={page.open()}>{(row) => <FrontagePanel row={row()} onClose={close} />}</Show>
        )}
      </Match>
      <Match when={page.list.openId() !== null && page.found.data !== undefined}>
        <RecordGone words={words().frontage} onClose={close} />
      </Match>
    </Switch>
  )
}
