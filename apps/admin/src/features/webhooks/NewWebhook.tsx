/** A new webhook beside the list: where to and what for; then its secret, this once. */
import { useWebhookDeeds } from "@aiwei/queries/administration/webhookQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, Show } from "solid-js"

import { refusalText } from "../../words/refusalText.ts"
import { OnceShown } from "../account/OnceShown.tsx"
import { EventChecks, type WebhookEvent, webhookEvents } from "./EventChecks.tsx"
import { useWebhookWords } from "./useWebhookWords.ts"

const createNew = () => {
  const words = useWebhookWords()
  const { add } = useWebhookDeeds()
  const it = () => words().webhooks
  const [url, setUrl] = createSignal("")
  const [events, setEvents] = createSignal<ReadonlyArray<WebhookEvent>>(webhookEvents)
  const [tried, setTried] = createSignal(false)
  const urlError = () => (tried() && url().trim() === "" ? it().addressMissing : null)
  const eventsError = () => (tried() && events().length === 0 ? it().eventsMissing : null)
  const send = () => {
    setTried(true)
    if (urlError() !== null || eventsError() !== null) return
    add.mutate({ url: url().trim(), events: events() })
  }
  return {
    url,
    setUrl,
    events,
    setEvents,
    urlError,
    eventsError,
    send,
    made: () => add.data,
    busy: () => add.isPending,
    refused: () => (add.error === null ? null : refusalText(words(), add.error))
  }
}

export const NewWebhook = (props: {
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}) => {
  const words = useWebhookWords()
  const it = () => words().webhooks
  const state = createNew()
  const submit = () => (
    <Show when={state.made() === undefined}>
      <Button type="submit" form="new-webhook" tone="main" disabled={state.busy()}>
        {state.busy() ? it().creating : it().create}
      </Button>
    </Show>
  )
  return (
    <SidePanel
      label={it().record}
      title={it().add}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={submit()}
    >
      <Show when={state.made()} fallback={<Form state={state} />}>
        {(made) => (
          <div class="panel-form">
            <OnceShown
              title={it().secret}
              hint={it().secretHint}
              lines={[made().secret]}
              words={{ copy: it().copy, copied: it().copied, kept: it().kept }}
              onKept={() => props.onDone(made().id)}
            />
          </div>
        )}
      </Show>
    </SidePanel>
  )
}

const Form = (props: { readonly state: ReturnType<typeof createNew> }) => {
  const words = useWebhookWords()
  const it = () => words().webhooks
  const { state } = props
  return (
    <form
      id="new-webhook"
      class="panel-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        state.send()
      }}
    >
      <Field
        label={it().fields.address}
        name="webhook-address"
        type="url"
        autocomplete="off"
        autofocus
        maxLength={1000}
        placeholder="https://"
        hint={it().addressHint}
        error={state.urlError()}
        value={state.url()}
        onInput={(event) => state.setUrl(event.currentTarget.value)}
      />
      <EventChecks chosen={state.events()} error={state.eventsError()} onChoose={state.setEvents} />
      <Notice text={state.refused()} />
    </form>
  )
}
