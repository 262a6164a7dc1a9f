/** One step in a form of its own: what is asked, the act, and the way back where there is one. */
import { Button } from "@aiwei/ui/Button"
import { type JSX, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const StepForm = (props: {
  readonly busy: boolean
  readonly act: string
  readonly onAct: () => void
  /** Without it there is no way back: it has to be done. */
  readonly onLeave?: (() => void) | undefined
  readonly children: JSX.Element
}) => {
  const words = useWords()
  return (
    <form
      class="factor-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.onAct()
      }}
    >
      {props.children}
      <div class="form-acts">
        {/* At the door it is all there is to do; among the other parts of the account it is one of many. */}
        <Button
          type="submit"
          tone={props.onLeave === undefined ? "main" : "plain"}
          disabled={props.busy}
        >
          {props.act}
        </Button>
        <Show when={props.onLeave}>
          {(leave) => <Button onClick={() => leave()()}>{words().factor.cancel}</Button>}
        </Show>
      </div>
    </form>
  )
}
