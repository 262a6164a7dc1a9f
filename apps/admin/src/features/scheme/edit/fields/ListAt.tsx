/**
 * Several short texts in one field, with 、 or a comma between them. What is typed stays as it is typed: a
 * mark at the end is the beginning of the next one.
 */
import { Field } from "@aiwei/ui/form/Field"
import { createEffect, createSignal, on } from "solid-js"

import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import { listed } from "./listed.ts"
import type { AtProps } from "./TextAt.tsx"
import { useFault } from "./useFault.ts"

const textsOf = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.map(String) : []

const same = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.join("\n") === b.join("\n")

export const ListAt = (props: AtProps & { readonly nullable?: boolean }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const value = () => textsOf(editor.valueAt(props.path))
  const [text, setText] = createSignal(value().join(words().rules.between))
  createEffect(
    on(value, (now) => {
      if (!same(now, listed(text()))) setText(now.join(words().rules.between))
    })
  )
  const write = (typed: string) => {
    setText(typed)
    const parts = listed(typed)
    editor.set(props.path, parts.length === 0 && props.nullable === true ? null : parts)
  }
  return (
    <Field
      id={fieldId(props.path)}
      label={props.label}
      hint={props.hint ?? words().form.listHint}
      error={useFault(() => props.path)()}
      value={text()}
      autocomplete="off"
      onInput={(event) => write(event.currentTarget.value)}
    />
  )
}
