/**
 * Somebody named who may be on no staff list: the doubt stands left of the name it doubts, and leads to
 * the record, where the likely names are offered.
 */
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { RecordLink } from "./RecordLink.tsx"

export const DoubtedName = (props: {
  /** Of the row. */
  readonly id: string
  readonly name: string | null
  readonly known: boolean
  /** What the mark means, and where it leads. */
  readonly title: string
  readonly onOpen: (id: string) => void
}) => (
  <Show when={!props.known && props.name !== null} fallback={props.name}>
    <RecordLink id={props.id} class="doubted" title={props.title} onOpen={props.onOpen}>
      <Icon name="warning" />
      <span class="unseen">{props.title}</span>
      {props.name}
    </RecordLink>
  </Show>
)
