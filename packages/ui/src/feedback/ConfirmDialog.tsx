/**
 * Asks before something with a consequence. The button is named by its verb; what it will change is told
 * line by line; a refusal is shown in the dialog, which stays, so nothing has to be typed again.
 */
import { createSignal, For, type JSX } from "solid-js"

import type { ButtonTone } from "../Button.tsx"
import { Notice } from "../Notice.tsx"
import { Dialog } from "./Dialog.tsx"

export const ConfirmDialog = (props: {
  readonly title: string
  /** What will be different afterwards, one line each. */
  readonly consequences: ReadonlyArray<string>
  readonly actLabel: string
  readonly actTone?: ButtonTone
  readonly leaveLabel: string
  /** A refusal as a sentence; null when it was done. */
  readonly onAct: () => Promise<string | null>
  readonly onClose: () => void
  /** Fields that belong to the question: a day, a reason. */
  readonly children?: JSX.Element
}) => {
  const [busy, setBusy] = createSignal(false)
  const [refused, setRefused] = createSignal<string | null>(null)
  const act = async () => {
    if (busy()) return
    setBusy(true)
    const said = await props.onAct()
    setBusy(false)
    setRefused(said)
    if (said === null) props.onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={props.title}
      actLabel={props.actLabel}
      {...(props.actTone === undefined ? {} : { actTone: props.actTone })}
      leaveLabel={props.leaveLabel}
      busy={busy()}
      onAct={() => void act()}
    >
      <ul class="consequences">
        <For each={props.consequences}>{(line) => <li>{line}</li>}</For>
      </ul>
      {props.children}
      <Notice text={refused()} />
    </Dialog>
  )
}
