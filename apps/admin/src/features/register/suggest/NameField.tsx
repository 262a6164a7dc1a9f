/** Somebody's name: whatever is typed counts, and the nearest names of the staff list are offered. */
import { Combobox } from "@aiwei/ui/form/Combobox"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { createSuggestions } from "./createSuggestions.ts"
import { useNamesLike } from "./useNamesLike.ts"

export const NameField = (props: {
  readonly id?: string
  readonly label: string
  readonly error?: string | null
  readonly name: string
  readonly onName: (name: string) => void
}) => {
  const words = useWords()
  const namesLike = useNamesLike(useFrame().office)
  const near = createSuggestions(async (text) =>
    text === "" ? [] : (await namesLike(text)).map((name) => ({ value: name, text: name }))
  )
  return (
    <Combobox
      id={props.id}
      label={props.label}
      error={props.error}
      free
      value={props.name === "" ? null : { value: props.name, text: props.name }}
      onChoose={(choice) => props.onName(choice?.text ?? "")}
      suggestions={near.found()}
      searching={near.searching()}
      onQuery={(text) => {
        props.onName(text)
        void near.ask(text)
      }}
      words={near.words(words())}
    />
  )
}
