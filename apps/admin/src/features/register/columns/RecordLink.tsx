/** What leads from a row to its record beside the table; the address of that can be passed on. */
import type { JSX } from "solid-js"

export const RecordLink = (props: {
  readonly id: string
  readonly onOpen: (id: string) => void
  readonly class?: string
  readonly title?: string
  readonly children: JSX.Element
}) => (
  <a
    href={`?record=${encodeURIComponent(props.id)}`}
    class={props.class}
    title={props.title}
    // The cell has the focus, and Enter on it presses this; Tab leads out of the table.
    tabindex="-1"
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      // The rest of the address, what is searched and how the table is set up, stays.
      event.preventDefault()
      props.onOpen(props.id)
    }}
  >
    {props.children}
  </a>
)
