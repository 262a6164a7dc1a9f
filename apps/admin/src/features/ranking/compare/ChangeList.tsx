/** What was recorded otherwise between two versions of a month, with the reason of the correction. */
import type { ComparisonView, RecordedChange } from "@aiwei/domain/assessment/board/BoardViews"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"

/** More than anybody reads; the rest is counted. */
const listed = 200

export const ChangeList = (props: { readonly comparison: ComparisonView }) => {
  const words = useWords()
  const reason = () => props.comparison.now.reason ?? props.comparison.before.reason
  return (
    <Show when={props.comparison.changes}>
      {(changes) => (
        <section class="change-list">
          <h2>{words().monthBoard.changesTitle(changes().length)}</h2>
          <Show when={reason()}>{(text) => <p>{words().monthBoard.correction(text())}</p>}</Show>
          <ul>
            <For each={changes().slice(0, listed)}>{(change) => <Changed change={change} />}</For>
          </ul>
          <Show when={changes().length > listed}>
            <p>{words().monthBoard.moreChanges(changes().length - listed)}</p>
          </Show>
        </section>
      )}
    </Show>
  )
}

const Changed = (props: { readonly change: RecordedChange }) => {
  const words = useWords()
  const it = () => props.change
  const what = () => {
    if (it().what === "bonus") return words().monthBoard.whatBonus
    if (it().what === "veto") return words().monthBoard.whatVeto
    return it().indicator ?? words().monthBoard.whatCommunity
  }
  const value = (text: string | null) => {
    if (text === null) return words().monthBoard.notRecorded
    return it().what === "veto" || it().what === "community" ? words().monthBoard.yes : text
  }
  return (
    <li>
      <b>{it().unitName}</b>
      <span>{what()}</span>
      <span class="num">
        <s>{value(it().before)}</s> → <b>{value(it().now)}</b>
      </span>
      <span class="change-reason">
        <Show when={it().nowReason !== it().beforeReason && it().beforeReason}>
          {(text) => <s>{text()}</s>}
        </Show>{" "}
        {it().nowReason}
      </span>
    </li>
  )
}
