/** `/appeals?state=&q=&t=&record=`: what communities contest, how far each appeal is, and deciding it. */
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import "./appeals.css"
import { type AppealLine, useAppeals } from "@aiwei/queries/publication/appealQueries"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useSearchParams } from "@solidjs/router"
import { createEffect, createMemo, For, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { appealColumns } from "./appealColumns.tsx"
import { AppealPanel } from "./AppealPanel.tsx"
import { useAppealWords } from "./useAppealWords.ts"

const states = ["lodged", "accepted", "decided", "withdrawn"] as const

const createPage = () => {
  const words = useWords()
  const it = useAppealWords()
  const frame = useFrame()
  const found = useAppeals(frame.office)
  const columns = createMemo(() =>
    appealColumns(words(), it(), (id) => list.address.openRecord(id))
  )
  const list = createList<AppealLine>(columns)
  const [search, setSearch] = useSearchParams<{ state?: string }>()
  const state = () => states.find((one) => one === search.state) ?? null
  const rows = createMemo(() =>
    found.data?.filter((one) => state() === null || one.state === state())
  )
  return {
    found,
    list,
    state,
    rows,
    count: (of: AppealLine["state"]) => found.data?.filter((one) => one.state === of).length ?? 0,
    choose: (to: AppealLine["state"] | null) =>
      setSearch({ state: to }, { replace: true, scroll: false }),
    open: () => found.data?.find(({ id }) => id === list.openId()) ?? null
  }
}

type Page = ReturnType<typeof createPage>

export default function AppealsRoute() {
  const words = useWords()
  const it = useAppealWords()
  const frame = useFrame()
  const page = createPage()
  const close = () => page.list.address.openRecord(null)
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead title={it().title} />
      <Unrefreshed query={page.found} />
      <div class="with-panel">
        <ListTable
          list={page.list}
          query={page.found}
          rows={page.rows}
          words={it()}
          rowKey={({ id }) => id}
          rowName={({ no, unitName }) => `${it().number(no)} ${unitName}`}
          opens={({ id }) => id}
          bar={<States page={page} />}
        />
        <Switch>
          <Match when={page.open()}>
            {(appeal) => <AppealPanel appeal={appeal()} onClose={close} />}
          </Match>
          <Match when={page.list.openId() !== null && page.found.data !== undefined}>
            <RecordGone words={it()} onClose={close} />
          </Match>
        </Switch>
      </div>
    </>
  )
}

/** How many stand where; a press shows those alone. */
const States = (props: { readonly page: Page }) => {
  const it = useAppealWords()
  const chosen = (state: AppealLine["state"]) => props.page.state() === state
  return (
    <div class="appeal-states" role="group" aria-label={it().stateLabel}>
      <For each={states}>
        {(state) => (
          <button
            type="button"
            aria-pressed={chosen(state)}
            onClick={() => props.page.choose(chosen(state) ? null : state)}
          >
            {it().states[state]} <b>{props.page.count(state)}</b>
          </button>
        )}
      </For>
    </div>
  )
}
