/** The name of a row: it opens the record beside the table; the address of that can be passed on. */
export const RecordLink = (props: {
  readonly id: string
  readonly name: string
  readonly onOpen: (id: string) => void
}) => (
  <a
    href={`?record=${encodeURIComponent(props.id)}`}
    class="record-link"
    // The cell has the focus, and Enter on it presses this; Tab leads out of the table.
    tabindex="-1"
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      // The rest of the address, what is searched and how the table is set up, stays.
      event.preventDefault()
      props.onOpen(props.id)
    }}
  >
    {props.name}
  </a>
)
