/**
 * All that a card says, as the only column of the table: so ticks, keys, sorting and loading by range are
 * those of the table. It is the column of names; searching and the quick filters narrow the rest.
 */
import { Icon } from "@aiwei/ui/Icon"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Show } from "solid-js"

import type { Words } from "../../../words/Words.ts"
import { column } from "../columns/column.ts"
import { RecordLink } from "../columns/RecordLink.tsx"
import type { RecordRow, Register, RowCard } from "../Register.ts"

/** A masked number is looked at, and leads to nobody. */
const callable = ({ phone }: RowCard): string | null =>
  phone == null || phone.includes("*") ? null : phone

const Card = (props: {
  readonly id: string
  readonly card: RowCard
  readonly onOpen: (id: string) => void
}) => (
  <span class="register-card">
    <span class="card-title" title={props.card.title}>
      <RecordLink id={props.id} onOpen={props.onOpen}>
        {props.card.title}
      </RecordLink>
    </span>
    <Show
      when={callable(props.card)}
      fallback={<span class="card-aside">{props.card.aside ?? props.card.phone ?? ""}</span>}
    >
      {(phone) => (
        <a class="card-aside card-call" href={`tel:${phone()}`}>
          {props.card.aside ?? phone()}
        </a>
      )}
    </Show>
    <span class="card-about" title={props.card.about}>
      <Show when={props.card.doubt}>
        {(doubt) => (
          <>
            <Icon name="warning" />
            <span class="unseen">{doubt()}</span>
          </>
        )}
      </Show>
      {props.card.about}
    </span>
  </span>
)

export const cardColumn = <Row extends RecordRow>(
  { card, name, labels }: Pick<Register<Row>, "card" | "name" | "labels">,
  words: Words,
  onOpen: (id: string) => void
): TableColumn<Row> =>
  column({
    key: "name",
    title: labels(words)["name"] ?? words[name].title,
    always: true,
    value: (row) => card(row, words).title,
    cell: (row) => <Card id={row.id} card={card(row, words)} onOpen={onOpen} />
  })
