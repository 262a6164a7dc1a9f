/** `/contacts?on=&q=&t=&record=`: contact points (M10), those not visited this month first, with their visits. */
import "../page/day/log.css"
import "../page/facts.css"
import "../register/register.css"
import { useContactBoard } from "@aiwei/queries/duty/contactQueries"
import { createEffect, createMemo, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { DayHead } from "../page/day/DayHead.tsx"
import { useDayAddress } from "../page/day/useDayAddress.ts"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { contactColumns } from "./contactColumns.tsx"
import { PointPanel } from "./PointPanel.tsx"
import { type PointRow, pointRows } from "./pointRows.ts"

const createPage = () => {
  const words = useWords()
  const frame = useFrame()
  const day = useDayAddress()
  const found = useContactBoard(frame.office, day.on)
  const rows = createMemo(() =>
    found.data === undefined ? undefined : pointRows(found.data.points)
  )
  const list = createList<PointRow>(
    createMemo(() => contactColumns(words(), (id) => list.address.openRecord(id)))
  )
  const open = () => rows()?.find(({ id }) => id === list.openId())
  return { day, found, rows, list, open }
}
type Page = ReturnType<typeof createPage>

export default function ContactsRoute() {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().contacts
  const page = createPage()
  const { day, found, rows, list } = page
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.daily }, { text: t().title }], dataAsOf: null })
  )
  return (
    <>
      <DayHead
        title={t().title}
        day={day}
        state={
          <Show when={found.data}>
            {(board) => (
              <span class="day-share" role="status">
                {t().visited(
                  board().points.length - board().unvisited.length,
                  board().points.length
                )}
              </span>
            )}
          </Show>
        }
      />
      <Unrefreshed query={found} />
      <div class="with-panel">
        <ListTable
          list={list}
          query={found}
          rows={rows}
          words={t()}
          rowKey={({ id }) => id}
          rowName={({ name }) => name}
          opens={({ id }) => id}
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Beside = (props: { readonly page: Page }) => {
  const words = useWords()
  const t = () => words().contacts
  const { found, day, list, open } = props.page
  const close = () => list.address.openRecord(null)
  return (
    <Switch>
      <Match when={open()?.id} keyed>
        {(_id) => (
          <Show when={open()}>
            {(point) => (
              <PointPanel
                point={point()}
                on={day.on()}
                holder={found.data?.holders.find(
                  ({ holder }) => holder !== null && holder.personId === point().holder?.personId
                )}
                onClose={close}
              />
            )}
          </Show>
        )}
      </Match>
      <Match when={list.openId() !== null && found.data !== undefined}>
        <RecordGone words={t()} onClose={close} />
      </Match>
    </Switch>
  )
}
