/** What was recorded otherwise between two versions of a month, with the reason of the correction. */
import type {
  ComparisonView,
  MonthChange,
  RecordedChange
} from "@aiwei/domain/assessment/board/BoardViews"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { markedLine } from "../markedLine.ts"
import { monthText, valueText, whatText } from "./changeText.ts"
import { useChangeWords } from "./useChangeWords.ts"

/** More than anybody reads; the rest is counted. */
const listed = 200

export const ChangeList = (props: { readonly comparison: ComparisonView }) => {
  const it = useChangeWords()
  const reason = () => props.comparison.now.reason ?? props.comparison.before.reason
  const whole = () => props.comparison.whole ?? []
  return (
    <Show when={props.comparison.changes}>
      {(changes) => (
        <section class="change-list">
          <h2>{it().title(changes().length + whole().length)}</h2>
          <Show when={reason()}>{(text) => <p>{it().correction(text())}</p>}</Show>
          <ul>
            <For each={whole()}>{(change) => <OfMonth change={change} />}</For>
            <For each={changes().slice(0, listed)}>{(change) => <Changed change={change} />}</For>
          </ul>
          <Show when={changes().length > listed}>
            <p>{it().more(changes().length - listed)}</p>
          </Show>
        </section>
      )}
    </Show>
  )
}

const OfMonth = (props: { readonly change: MonthChange }) => {
  const it = useChangeWords()
  const text = () => monthText(it(), props.change)
  return (
    <li>
      <b>{it().whole}</b>
      <span>{it().months[props.change.what]}</span>
      <span class="num">
        <s>{text().before}</s> → <b>{text().now}</b>
      </span>
    </li>
  )
}

const Changed = (props: { readonly change: RecordedChange }) => {
  const words = useWords()
  const it = useChangeWords()
  const line = () => {
    const { indicator, toBeChecked } = props.change
    return indicator === null ? null : markedLine(words(), indicator, toBeChecked)
  }
  const value = (text: string | null) => valueText(it(), props.change.what, text)
  return (
    <li>
      <b>{props.change.unitName}</b>
      <span>{whatText(it(), { ...props.change, indicator: line() })}</span>
      <span class="num">
        <Show when={props.change.before !== props.change.now} fallback={value(props.change.now)}>
          <s>{value(props.change.before)}</s> → <b>{value(props.change.now)}</b>
        </Show>
      </span>
      <span class="change-reason">
        <Show
          when={props.change.nowReason !== props.change.beforeReason && props.change.beforeReason}
        >
          {(text) => <s>{text()}</s>}
        </Show>{" "}
        {props.change.nowReason}
      </span>
    </li>
  )
}
