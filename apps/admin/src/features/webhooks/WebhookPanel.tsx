/** One webhook beside the list: where to and what for, what can be done, and its last messages. */
import { useWebhookDeeds, type WebhookLine } from "@aiwei/queries/administration/webhookQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { refusalText } from "../../words/refusalText.ts"
import { whoText } from "../audit/lineText.ts"
import { useMay } from "../frame/rights/useMay.ts"
import { Facts } from "../page/Facts.tsx"
import { DeliveryList } from "./DeliveryList.tsx"
import { eventsText, triedText } from "./deliveryText.ts"
import { useWebhookWords } from "./useWebhookWords.ts"
import { type WebhookAsk, WebhookDialog } from "./WebhookDialog.tsx"

export const WebhookPanel = (props: {
  readonly webhook: WebhookLine
  readonly onClose: () => void
}) => {
  const words = useWebhookWords()
  const it = () => words().webhooks
  const facts = () => {
    const { fields, states } = it()
    const { url, events, active, waiting, createdAt, createdBy } = props.webhook
    return [
      [fields.address, <code class="webhook-address">{url}</code>],
      [fields.events, eventsText(words(), events)],
      [fields.state, active ? states.on : states.off],
      [fields.waiting, String(waiting)],
      [fields.createdAt, it().created(minuteOf(createdAt), whoText(words(), { actor: createdBy }))]
    ] as const
  }
  return (
    <SidePanel
      label={it().record}
      title={new URL(props.webhook.url).host}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Facts facts={facts()} />
      <Acts webhook={props.webhook} onGone={() => props.onClose()} />
      <section class="panel-part">
        <h3>{it().recent}</h3>
        <DeliveryList deliveries={props.webhook.recent} />
      </section>
    </SidePanel>
  )
}

const Acts = (props: { readonly webhook: WebhookLine; readonly onGone: () => void }) => {
  const words = useWebhookWords()
  const may = useMay()
  const it = () => words().webhooks
  const [asked, ask] = createSignal<WebhookAsk | null>(null)
  const { test } = useWebhookDeeds()
  return (
    <div class="panel-part">
      <div class="panel-acts">
        <Show when={may("webhooks.test")}>
          <Button disabled={test.isPending} onClick={() => test.mutate(props.webhook.id)}>
            {test.isPending ? it().testing : it().test}
          </Button>
        </Show>
        <Show when={may("webhooks.change")}>
          <Button onClick={() => ask(props.webhook.active ? "pause" : "resume")}>
            {props.webhook.active ? it().pause : it().resume}
          </Button>
        </Show>
        <Show when={may("webhooks.remove")}>
          <Button onClick={() => ask("remove")}>{it().remove}</Button>
        </Show>
      </div>
      <Show when={test.data}>
        {(tried) => (
          <Notice tone={tried().why === null ? "ok" : "warn"} text={triedText(words(), tried())} />
        )}
      </Show>
      <Notice text={test.error === null ? null : refusalText(words(), test.error)} />
      <Show when={asked()}>
        {(what) => (
          <WebhookDialog
            ask={what()}
            webhook={props.webhook}
            onClose={() => ask(null)}
            onGone={() => props.onGone()}
          />
        )}
      </Show>
    </div>
  )
}
