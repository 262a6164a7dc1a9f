/** Grey lines for the first load only; later loads keep the old data in view. */
import { For } from "solid-js"

export const Skeleton = (props: { readonly label: string; readonly lines?: number }) => (
  <div class="skeleton" role="status" aria-label={props.label}>
    <For each={Array.from({ length: props.lines ?? 8 })}>{() => <span />}</For>
  </div>
)
