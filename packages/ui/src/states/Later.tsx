/**
 * The heavy part of a page, drawn in a task of its own once the rest stands: on a slow phone the head can
 * be read and pressed in between. Only the first drawing waits.
 */
import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js"

export const Later = (props: { readonly children: JSX.Element }) => {
  const [due, draw] = createSignal(false)
  onMount(() => {
    const waiting = setTimeout(() => draw(true))
    onCleanup(() => clearTimeout(waiting))
  })
  return <Show when={due()}>{props.children}</Show>
}
