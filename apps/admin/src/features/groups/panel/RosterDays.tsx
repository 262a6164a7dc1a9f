/** The rosters a group has had, the newest first; a press shows the roster of that day. */
import type { GroupShown } from "@aiwei/queries/duty/groupQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { rosterHistory } from "../rosterHistory.ts"
import { seatText } from "../seatText.ts"

export const RosterDays = (props: {
  readonly shown: GroupShown
  readonly onDay: (day: string) => void
}) => {
  const words = useWords()
  const it = () => words().groups
  const days = () => rosterHistory(props.shown, seatText(words()))
  return (
    <Show when={days().length > 1} fallback={<p class="form-note">{it().historyNone}</p>}>
      <ol class="roster-days">
        <For each={days()}>
          {({ day, reason, docNo, joined, left }) => (
            <li>
              <button
                type="button"
                class="link"
                title={it().seeDay}
                aria-label={`${day} ${it().seeDay}`}
                onClick={() => props.onDay(day)}
              >
                {day}
              </button>
              <span>
                {reason === null ? it().set : it().adjusted(reason)}
                <Show when={docNo}>{(no) => <small>{no()}</small>}</Show>
              </span>
              <Show when={reason !== null}>
                <p>{it().changesOn(it().join(joined), it().join(left))}</p>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}
