/** Somebody named who may be on no staff list: the doubt stands left of the name it doubts. */
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

export const DoubtedName = (props: {
  readonly name: string | null
  readonly known: boolean
  /** What the mark means. */
  readonly title: string
}) => (
  <Show when={!props.known && props.name !== null} fallback={props.name}>
    <span class="doubted" title={props.title}>
      <Icon name="warning" />
      <span class="unseen">{props.title}</span>
      {props.name}
    </span>
  </Show>
)
