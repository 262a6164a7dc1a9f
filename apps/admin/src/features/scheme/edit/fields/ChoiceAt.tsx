/** One of a few values of the document, by its address. `onChoose` where more than the value changes with it. */
import { Select } from "@aiwei/ui/form/Select"

import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import type { AtProps } from "./TextAt.tsx"
import { useFault } from "./useFault.ts"

type Names = Readonly<Record<string, string>>

export const optionsOf = (names: Names) =>
  Object.entries(names).map(([value, text]) => ({ value, text }))

export const ChoiceAt = (
  props: AtProps & {
    readonly names: Names
    /** First among them: no value. */
    readonly none?: string
    readonly placeholder?: string
    readonly onChoose?: (value: string) => void
  }
) => {
  const editor = useEditor()
  const fault = useFault(() => props.path)
  const options = () => [
    ...(props.none === undefined ? [] : [{ value: "", text: props.none }]),
    ...optionsOf(props.names)
  ]
  const choose = (value: string) => {
    if (props.onChoose !== undefined) props.onChoose(value)
    else editor.set(props.path, value === "" && props.none !== undefined ? null : value)
  }
  return (
    <Select
      id={fieldId(props.path)}
      label={props.label}
      hint={props.hint}
      error={fault()}
      value={editor.textAt(props.path)}
      options={options()}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      onChoose={choose}
    />
  )
}

/** Yes or no in the words of what is asked. */
export const EitherAt = (
  props: AtProps & { readonly names: { readonly yes: string; readonly no: string } }
) => {
  const editor = useEditor()
  return (
    <Select
      id={fieldId(props.path)}
      label={props.label}
      hint={props.hint}
      error={useFault(() => props.path)()}
      value={editor.valueAt(props.path) === true ? "yes" : "no"}
      options={optionsOf(props.names)}
      onChoose={(value) => editor.set(props.path, value === "yes")}
    />
  )
}
