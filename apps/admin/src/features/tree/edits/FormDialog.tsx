/** A question about a unit that is answered in fields: Enter in one of them sends it as the button does. */
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import type { JSX } from "solid-js"

import { useWords } from "../../../words/language.tsx"

export const FormDialog = (props: {
  readonly title: string
  readonly actLabel: string
  readonly busy: boolean
  readonly onAct: () => void
  readonly onLeave: () => void
  readonly children: JSX.Element
}) => {
  const words = useWords()
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={props.title}
      actLabel={props.actLabel}
      leaveLabel={words().tree.edits.leave}
      onAct={props.onAct}
      busy={props.busy}
    >
      <form
        class="tree-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!props.busy) props.onAct()
        }}
      >
        {props.children}
        {/* The button that is seen stands outside; without one of its own a form of several fields takes no Enter. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
