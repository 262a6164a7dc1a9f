/** The one reason for a save: wanted for every one, and asked for where it is missing. */
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"

export const createReason = () => {
  const [text, setText] = createSignal("")
  const [missing, setMissing] = createSignal(false)
  let field: HTMLInputElement | undefined
  return {
    text,
    missing,
    bind: (element: HTMLInputElement) => {
      field = element
    },
    set: (typed: string) => {
      setText(typed)
      setMissing(false)
    },
    taken: (): string | null => {
      const reason = text().trim()
      setMissing(reason === "")
      if (reason === "") field?.focus()
      return reason === "" ? null : reason
    }
  }
}

export const Reason = (props: {
  readonly given: ReturnType<typeof createReason>
  readonly onEnter: () => void
}) => {
  const words = useWords()
  const missing = () => props.given.missing()
  return (
    <label class="save-reason">
      <span>{words().scores.reason}</span>
      <input
        ref={(element) => {
          props.given.bind(element)
        }}
        value={props.given.text()}
        maxlength="300"
        placeholder={words().scores.reasonHint}
        aria-invalid={missing() ? "true" : undefined}
        aria-describedby={missing() ? "save-reason-missing" : undefined}
        onInput={(event) => props.given.set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) props.onEnter()
        }}
      />
      <Show when={missing()}>
        <small id="save-reason-missing" class="wrong" role="alert">
          {words().scores.reasonMissing}
        </small>
      </Show>
    </label>
  )
}
