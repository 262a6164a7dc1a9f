/** The last messages to one address, the newest first: since when it fails, and what it answered. */
import type { DeliveryLine } from "@aiwei/queries/administration/webhookQueries"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { eventsText, faultText, outcomeOf, toneOf } from "./deliveryText.ts"
import { useWebhookWords } from "./useWebhookWords.ts"

export const DeliveryList = (props: { readonly deliveries: ReadonlyArray<DeliveryLine> }) => {
  const words = useWebhookWords()
  return (
    <Show
      when={props.deliveries.length > 0}
      fallback={<p class="form-note">{words().webhooks.noRecent}</p>}
    >
      <ul class="deliveries">
        <For each={props.deliveries}>{(delivery) => <Line delivery={delivery} />}</For>
      </ul>
    </Show>
  )
}

const Line = (props: { readonly delivery: DeliveryLine }) => {
  const words = useWebhookWords()
  const it = () => words().webhooks
  const facts = () => {
    const { attempts, nextAt } = props.delivery
    const next = outcomeOf(props.delivery) === "again" ? it().tryAgain(minuteOf(nextAt)) : null
    return [faultText(words(), props.delivery), it().tries(attempts), next]
      .filter((fact) => fact !== null)
      .join(it().apart)
  }
  return (
    <li>
      <span>
        {eventsText(words(), [props.delivery.event])}{" "}
        <Tag tone={toneOf[outcomeOf(props.delivery)]}>
          {it().outcomes[outcomeOf(props.delivery)]}
        </Tag>
      </span>
      <time datetime={props.delivery.queuedAt}>{minuteOf(props.delivery.queuedAt)}</time>
      <small>{facts()}</small>
    </li>
  )
}
