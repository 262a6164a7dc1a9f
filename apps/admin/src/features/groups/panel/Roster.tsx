/** Who sits in a group on the day looked at: each with role, name, post and what they do. */
import type { RosterSeat } from "@aiwei/queries/duty/groupQueries"
import { Icon } from "@aiwei/ui/Icon"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { postText } from "../seatText.ts"

export const Roster = (props: { readonly seats: ReadonlyArray<RosterSeat> }) => (
  <ul class="roster">
    <For each={props.seats}>{(seat) => <Seat seat={seat} />}</For>
  </ul>
)

const Seat = (props: { readonly seat: RosterSeat }) => {
  const words = useWords()
  const it = () => words().groups
  const notes = () => {
    const { holder, exOfficio, validFrom } = props.seat
    return [
      holder?.title,
      exOfficio === null ? holder?.organisation : null,
      exOfficio && it().exOfficio(postText(words(), exOfficio.postKind)),
      it().since(validFrom)
    ].filter((part) => part)
  }
  return (
    <li>
      <span class="roster-role">{it().roles[props.seat.role]}</span>
      <div>
        <Show
          when={props.seat.holder}
          fallback={
            <b class="seat-vacant">
              <Icon name="gap" />
              {it().vacant}
            </b>
          }
        >
          {(holder) => <b>{holder().name}</b>}
        </Show>
        <small>
          <For each={notes()}>{(note) => <span>{note}</span>}</For>
        </small>
        <Show when={props.seat.dutyText !== ""}>
          <p>{props.seat.dutyText}</p>
        </Show>
      </div>
    </li>
  )
}
