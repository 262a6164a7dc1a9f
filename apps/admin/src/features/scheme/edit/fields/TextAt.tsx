/**
 * A text of the document, by its address. Decimals are texts here: only the server says whether they are
 * any. `nullable`: nothing typed means none.
 */
import { Field } from "@aiwei/ui/form/Field"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Show } from "solid-js"

import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import { useFault } from "./useFault.ts"

export interface AtProps {
  readonly path: string
  readonly label: string
  readonly hint?: string | undefined
}

interface TextProps extends AtProps {
  readonly nullable?: boolean
  readonly long?: boolean
  /** Points, a measure, a month: digits come first on a phone. */
  readonly decimal?: boolean
}

export const TextAt = (props: TextProps) => {
  const editor = useEditor()
  const fault = useFault(() => props.path)
  const write = (text: string) =>
    editor.set(props.path, props.nullable === true && text.trim() === "" ? null : text)
  const shared = () => ({
    id: fieldId(props.path),
    label: props.label,
    hint: props.hint,
    error: fault(),
    value: editor.textAt(props.path),
    autocomplete: "off"
  })
  return (
    <Show
      when={props.long}
      fallback={
        <Field
          {...shared()}
          inputmode={props.decimal === true ? "decimal" : "text"}
          classList={{ num: props.decimal === true }}
          onInput={(event) => write(event.currentTarget.value)}
        />
      }
    >
      <TextArea {...shared()} rows={2} onInput={(event) => write(event.currentTarget.value)} />
    </Show>
  )
}

/** A whole number. What is none stays as it was typed, for the server to name. */
export const WholeAt = (props: AtProps) => {
  const editor = useEditor()
  const fault = useFault(() => props.path)
  const write = (text: string) =>
    editor.set(props.path, /^\d{1,9}$/.test(text.trim()) ? Number(text) : text)
  return (
    <Field
      id={fieldId(props.path)}
      label={props.label}
      hint={props.hint}
      error={fault()}
      value={editor.textAt(props.path)}
      inputmode="numeric"
      autocomplete="off"
      onInput={(event) => write(event.currentTarget.value)}
    />
  )
}
