import type { NewWebhook } from "@aiwei/queries/administration/webhookQueries"
/** What an address is told of, to be ticked: each event with what its message names. */
import { Icon } from "@aiwei/ui/Icon"
import { createUniqueId, For, Show } from "solid-js"

import { useWebhookWords } from "./useWebhookWords.ts"

export type WebhookEvent = NewWebhook["events"][number]

/** In the order they are shown and stored; the server knows no others. */
export const webhookEvents: ReadonlyArray<WebhookEvent> = [
  "publication.published",
  "publication.submitted",
  "appeal.lodged",
  "appeal.decided",
  "import.committed",
  "backup.failed"
]

export const EventChecks = (props: {
  readonly chosen: ReadonlyArray<WebhookEvent>
  readonly error: string | null
  readonly onChoose: (events: ReadonlyArray<WebhookEvent>) => void
}) => {
  const words = useWebhookWords()
  const errorId = createUniqueId()
  const it = () => words().webhooks
  return (
    <fieldset class="event-checks" aria-describedby={props.error === null ? undefined : errorId}>
      <legend>{it().fields.events}</legend>
      <For each={webhookEvents}>
        {(event) => (
          <label>
            <input
              type="checkbox"
              checked={props.chosen.includes(event)}
              onChange={({ currentTarget }) =>
                props.onChoose(
                  webhookEvents.filter((one) =>
                    one === event ? currentTarget.checked : props.chosen.includes(one)
                  )
                )
              }
            />
            <span>
              {it().events[event]}
              <small>{it().eventTells[event]}</small>
            </span>
          </label>
        )}
      </For>
      <Show when={props.error}>
        {(error) => (
          <p class="field-error" id={errorId} role="alert">
            <Icon name="warning" />
            {error()}
          </p>
        )}
      </Show>
    </fieldset>
  )
}
