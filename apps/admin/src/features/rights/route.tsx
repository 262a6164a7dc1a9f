/** `/rights?q=&t=&record=`: who may do what, where and until when, for the security administrator. */
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import "./rights.css"
import { useAccounts } from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, createMemo, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { type GrantRow, grantRows } from "./grantRows.ts"
import { rightsColumns } from "./rightsColumns.tsx"
import { RightsPanel } from "./RightsPanel.tsx"

const createRightsPage = () => {
  const words = useWords()
  const found = useAccounts()
  const columns = createMemo(() => rightsColumns(words(), (name) => address.openRecord(name)))
  const list = createList<GrantRow>(columns)
  const { address, openId } = list
  const rows = createMemo(() => found.data && grantRows(found.data))
  return {
    found,
    list,
    address,
    rows,
    openId,
    open: () => found.data?.find(({ name }) => name === openId()) ?? null,
    isBy: (column: string) => (address.state().sort[0]?.column ?? "account") === column,
    sortBy: (column: string) =>
      address.setState({ ...address.state(), sort: [{ column }, { column: "account" }] })
  }
}

export default function RightsRoute() {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().rights
  const page = createRightsPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.administration }, { text: it().title }],
      dataAsOf: null
    })
  )
  const by = (column: string, text: string) => (
    <Button aria-pressed={page.isBy(column)} onClick={() => page.sortBy(column)}>
      {text}
    </Button>
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
          rowKey={({ account, grant }) => grant?.id ?? account.id}
          rowName={({ account }) => account.name}
          opens={({ account }) => account.name}
          bar={
            <>
              {by("account", it().byAccount)}
              {by("place", it().byPlace)}
            </>
          }
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Beside = (props: { readonly page: ReturnType<typeof createRightsPage> }) => {
  const words = useWords()
  const close = () => props.page.address.openRecord(null)
  return (
    <Switch>
      <Match when={props.page.open()}>
        {(account) => <RightsPanel account={account()} onClose={close} />}
      </Match>
      <Match when={props.page.openId() !== null && props.page.found.data !== undefined}>
        <RecordGone words={words().rights} onClose={close} />
      </Match>
    </Switch>
  )
}
