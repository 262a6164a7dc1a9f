/** `/webhooks?q=&t=&record=&new=`: which other programs are told what happens here, for the system administrator. */
import "../account/factor/factor.css"
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import "./webhooks.css"
import { useWebhooks, type WebhookLine } from "@aiwei/queries/administration/webhookQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createEffect, createMemo, Match, Show, Switch } from "solid-js"

import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { NewWebhook } from "./NewWebhook.tsx"
import { useWebhookWords } from "./useWebhookWords.ts"
import { webhookColumns } from "./webhookColumns.tsx"
import { WebhookPanel } from "./WebhookPanel.tsx"

const createWebhooksPage = () => {
  const words = useWebhookWords()
  const found = useWebhooks()
  const columns = createMemo(() => webhookColumns(words(), (id) => address.openRecord(id)))
  const list = createList<WebhookLine>(columns)
  const { address } = list
  const openId = () => {
    const open = address.open()
    return open === null || open === "new" ? null : open.id
  }
  const open = () => found.data?.find(({ id }) => id === openId()) ?? null
  return { found, list, address, openId, open }
}

export default function WebhooksRoute() {
  const words = useWebhookWords()
  const frame = useFrame()
  const may = useMay()
  const it = () => words().webhooks
  const page = createWebhooksPage()
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
          <Show when={may("webhooks.add")}>
            <Button
              tone={page.address.open() === null ? "main" : "plain"}
              onClick={page.address.openNew}
            >
              <Icon name="plus" />
              {it().add}
            </Button>
          </Show>
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
          rowName={({ url }) => new URL(url).host}
          opens={({ id }) => id}
        />
        <Beside page={page} />
      </div>
    </>
  )
}

const Beside = (props: { readonly page: ReturnType<typeof createWebhooksPage> }) => {
  const words = useWebhookWords()
  const { address } = props.page
  const close = () => address.openRecord(null)
  return (
    <Switch>
      <Match when={address.open() === "new"}>
        <NewWebhook onClose={close} onDone={address.openRecord} />
      </Match>
      <Match when={props.page.open()?.id} keyed>
        {(_id) => (
          <Show when={props.page.open()}>
            {(webhook) => <WebhookPanel webhook={webhook()} onClose={close} />}
          </Show>
        )}
      </Match>
      <Match when={props.page.openId() !== null && props.page.found.data !== undefined}>
        <SidePanel
          label={words().webhooks.record}
          title={words().webhooks.record}
          closeLabel={words().close}
          onClose={close}
        >
          <div class="record-gone">
            <Notice tone="warn" text={words().webhooks.gone} />
          </div>
        </SidePanel>
      </Match>
    </Switch>
  )
}
