/**
 * A question before something that others will see. The button that does it is named by what it does;
 * Escape and the plain button leave everything as it was.
 */
import * as Kobalte from "@kobalte/core/dialog"
import { type JSX, onCleanup } from "solid-js"

import { Button, type ButtonTone } from "../Button.tsx"

/** The page takes the dialog away as a whole, so the focus would be lost: who asked gets it back. */
const backToWhereItWas = () => {
  const asked = document.activeElement
  onCleanup(() =>
    setTimeout(() => {
      if (asked instanceof HTMLElement && asked.isConnected) asked.focus()
    })
  )
}

export const Dialog = (props: {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly children: JSX.Element
  readonly actLabel: string
  readonly leaveLabel: string
  readonly onAct: () => void
  readonly busy?: boolean
  /** `plain` for what leads back and destroys nothing; leaving then stands behind it. */
  readonly actTone?: ButtonTone
  /** Only the plain button leaves: Escape or a slip of the mouse would lose something. */
  readonly stays?: boolean
}) => {
  backToWhereItWas()
  return (
    <Kobalte.Root open={props.open} onOpenChange={props.onOpenChange} modal>
      <Kobalte.Portal>
        <Kobalte.Overlay class="dialog-veil" />
        <Kobalte.Content
          class="dialog"
          onEscapeKeyDown={(event) => {
            if (props.stays === true) event.preventDefault()
          }}
          onInteractOutside={(event) => {
            if (props.stays === true) event.preventDefault()
          }}
        >
          <Kobalte.Title class="dialog-title">{props.title}</Kobalte.Title>
          <div class="dialog-body">{props.children}</div>
          <div class="dialog-acts">
            <Button
              tone={props.actTone === "plain" ? "bare" : "plain"}
              onClick={() => props.onOpenChange(false)}
            >
              {props.leaveLabel}
            </Button>
            <Button
              tone={props.actTone ?? "main"}
              disabled={props.busy ?? false}
              onClick={props.onAct}
            >
              {props.actLabel}
            </Button>
          </div>
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  )
}
