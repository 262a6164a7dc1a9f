/** Label, hint and error around any control. The control gets the ids that tie them to it. */
import { createUniqueId, type JSX, Show } from "solid-js"

import { Icon } from "../Icon.tsx"

export interface FieldWords {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  readonly id?: string | undefined
  /** The label is said, not shown: a filter among others. */
  readonly quiet?: boolean | undefined
}

export interface Tied {
  readonly id: string
  readonly "aria-invalid": "true" | undefined
  readonly "aria-describedby": string | undefined
}

export const createTied = (props: FieldWords) => {
  const made = createUniqueId()
  const id = () => props.id ?? made
  const failed = () => (props.error ?? null) !== null
  const said = () =>
    [failed() ? `${id()}-error` : "", props.hint === undefined ? "" : `${id()}-hint`]
      .join(" ")
      .trim()
  return {
    get id() {
      return id()
    },
    get "aria-invalid"() {
      return failed() ? ("true" as const) : undefined
    },
    get "aria-describedby"() {
      return said() === "" ? undefined : said()
    }
  } satisfies Tied
}

export const FieldFrame = (
  props: FieldWords & { readonly tied: Tied; readonly children: JSX.Element }
) => (
  <div class="field">
    <label for={props.tied.id} classList={{ unseen: props.quiet ?? false }}>
      {props.label}
    </label>
    {props.children}
    <Show when={props.error}>
      <p class="field-error" id={`${props.tied.id}-error`} role="alert">
        <Icon name="warning" />
        {props.error}
      </p>
    </Show>
    <Show when={props.hint}>
      <p class="field-hint" id={`${props.tied.id}-hint`}>
        {props.hint}
      </p>
    </Show>
  </div>
)
