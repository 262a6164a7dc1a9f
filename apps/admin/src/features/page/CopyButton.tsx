/** Copies a text and says so in its own place. What could not be copied stays there to be written down. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createSignal } from "solid-js"

import { copyText } from "./copyText.ts"

export const CopyButton = (props: {
  readonly text: string
  readonly label: string
  readonly done: string
}) => {
  const [copied, setCopied] = createSignal(false)
  const copy = async () => setCopied(await copyText(props.text))
  return (
    <Button size="small" onClick={() => void copy()}>
      <Icon name={copied() ? "check" : "copy"} />
      <span aria-live="polite">{copied() ? props.done : props.label}</span>
    </Button>
  )
}
