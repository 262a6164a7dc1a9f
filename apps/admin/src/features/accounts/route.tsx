/** `/accounts?q=&t=&record=&new=`: who can sign in, for the system administrator. */
import "../register/register.css"
import { type AccountLine, useAccounts } from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, createMemo, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { AccountPanel } from "./AccountPanel.tsx"
import { accountsColumns } from "./accountsColumns.tsx"
import { NewAccount } from "./NewAccount.tsx"

const createAccountsPage = () => {
  const words = useWords()
  const found = useAccounts()
  const columns = createMemo(() => accountsColumns(words(), (name) => address.openRecord(name)))
  const list = createList<AccountLine>(columns)
  const { address, openId } = list
  const open = () => found.data?.find(({ name }) => name === openId()) ?? null
  return { found, list, address, openId, open }
}

export default function AccountsRoute() {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().accounts
  const page = createAccountsPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.administration }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={it().title}
        actions={
          <Button
            tone={page.address.open() === null ? "main" : "plain"}
            onClick={page.address.openNew}
          >
            <Icon name="plus" />
            {it().add}
          </Button>
        }
      />
      <Unrefreshed query={page.found} />
      <div class="with-panel">
        <ListTable
          list={page.list}
          query={page.found}
          rows={() => page.found.data}
          words={it()}
          rowKey={({ id }) => id}
          rowName={({ name }) => name}
          opens={({ name }) => name}
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Beside = (props: { readonly page: ReturnType<typeof createAccountsPage> }) => {
  const words = useWords()
  const { address } = props.page
  const close = () => address.openRecord(null)
  return (
    <Switch>
      <Match when={address.open() === "new"}>
        <NewAccount onClose={close} onDone={address.openRecord} />
      </Match>
      <Match when={props.page.open()}>
        {(account) => <AccountPanel account={account()} onClose={close} />}
      </Match>
      <Match when={props.page.openId() !== null && props.page.found.data !== undefined}>
        <RecordGone words={words().accounts} onClose={close} />
      </Match>
    </Switch>
  )
}
