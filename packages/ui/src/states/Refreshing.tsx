/**
 * A quiet mark while data in view is asked for again. It appears only when that takes longer than a
 * moment, and keeps its room, so nothing jumps.
 */
import { createEffect, createSignal, onCleanup, Show } from "solid-js"

const moment = 400

export const Refreshing = (props: { readonly on: boolean; readonly label: string }) => {
  const [shown, show] = createSignal(false)
  createEffect(() => {
    if (!props.on) {
      show(false)
      return
    }
    const waiting = setTimeout(() => show(true), moment)
    onCleanup(() => clearTimeout(waiting))
  })
  return (
    <span class="refreshing" role="status">
      <Show when={shown()}>
        <i aria-hidden="true" />
        {props.label}
      </Show>
    </span>
  )
}
