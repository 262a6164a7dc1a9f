/** The columns of the webhooks: where to, what for, whether it goes out, and what came of the last message. */
import type { WebhookLine } from "@aiwei/queries/administration/webhookQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"
import { eventsText, faultText, outcomeOf, shortAddress, toneOf } from "./deliveryText.ts"
import type { WebhookPageWords } from "./useWebhookWords.ts"

const stateColumn = ({
  webhooks: { fields, states }
}: WebhookPageWords): TableColumn<WebhookLine> => {
  const textOf = ({ active }: WebhookLine) => (active ? states.on : states.off)
  return column({
    key: "state",
    title: fields.state,
    kind: "choice",
    width: 88,
    choices: [states.on, states.off].map((text) => ({ value: text, text })),
    value: textOf,
    cell: (row) => <Tag tone={row.active ? "ok" : "warn"}>{textOf(row)}</Tag>
  })
}

const lastColumn = (words: WebhookPageWords): TableColumn<WebhookLine> => {
  const { fields, outcomes, never } = words.webhooks
  const textOf = ({ last }: WebhookLine) => (last === null ? never : outcomes[outcomeOf(last)])
  return column({
    key: "last",
    title: fields.last,
    width: 96,
    value: textOf,
    cell: (row) => (
      <Show when={row.last} fallback={never}>
        {(last) => <Tag tone={toneOf[outcomeOf(last())]}>{textOf(row)}</Tag>}
      </Show>
    )
  })
}

export const webhookColumns = (
  words: WebhookPageWords,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<WebhookLine>> => {
  const { fields } = words.webhooks
  const text = (
    key: keyof typeof fields,
    width: number,
    value: (row: WebhookLine) => string | number | null,
    more: Partial<TableColumn<WebhookLine>> = {}
  ) => column<WebhookLine>({ key, title: fields[key], width, value, ...more })
  return [
    text("address", 320, ({ url }) => shortAddress(url), {
      sticky: true,
      always: true,
      cell: ({ id, url }) => (
        <RecordLink id={id} onOpen={onOpen}>
          {shortAddress(url)}
        </RecordLink>
      )
    }),
    stateColumn(words),
    text("events", 240, ({ events }) => eventsText(words, events)),
    lastColumn(words),
    text("lastAt", 148, ({ last }) => (last === null ? null : minuteOf(last.queuedAt))),
    text("why", 240, ({ last }) => (last === null ? null : faultText(words, last))),
    text("waiting", 72, ({ waiting }) => waiting, { kind: "number", align: "right" }),
    text("createdAt", 148, ({ createdAt }) => minuteOf(createdAt), { hiddenAtFirst: true })
  ]
}
