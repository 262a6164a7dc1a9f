/**
 * A labelled text box with its hint and its error in place. The error is tied to the box, so a reader
 * of the screen hears it there; a password can be looked at while it is typed.
 */
import { createSignal, createUniqueId, type JSX, Show, splitProps } from "solid-js"

import { Icon } from "../Icon.tsx"

export interface FieldProps extends JSX.InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | null
  /** Label of the button that shows a password; with it the field is a password. */
  readonly reveal?: string
}

export const Field = (props: FieldProps) => {
  const [own, rest] = splitProps(props, ["label", "hint", "error", "reveal", "id", "type"])
  const made = createUniqueId()
  const id = () => own.id ?? made
  const [shown, show] = createSignal(false)
  const failed = () => (own.error ?? null) !== null
  const said = () =>
    [failed() ? `${id()}-error` : null, own.hint === undefined ? null : `${id()}-hint`]
      .filter((part) => part !== null)
      .join(" ")
  return (
    <div class="field">
      <label for={id()}>{own.label}</label>
      <div class="field-box" classList={{ "field-failed": failed() }}>
        <input
          {...rest}
          id={id()}
          type={own.reveal === undefined ? (own.type ?? "text") : shown() ? "text" : "password"}
          aria-invalid={failed() ? "true" : undefined}
          aria-describedby={said() === "" ? undefined : said()}
        />
        <Show when={own.reveal}>
          {(label) => (
            <button
              type="button"
              class="field-reveal"
              aria-label={label()}
              aria-pressed={shown()}
              onClick={() => show(!shown())}
            >
              <Icon name="eye" />
            </button>
          )}
        </Show>
      </div>
      <Show when={failed()}>
        <p class="field-error" id={`${id()}-error`} role="alert">
          <Icon name="warning" />
          {own.error}
        </p>
      </Show>
      <Show when={own.hint}>
        <p class="field-hint" id={`${id()}-hint`}>
          {own.hint}
        </p>
      </Show>
    </div>
  )
}
