/** A unit by its name, the initials of it, or its code. */
import { useFind } from "@aiwei/queries/findQueries"
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"

import { useWords } from "../../../words/language.tsx"
import { createSuggestions } from "../../register/suggest/createSuggestions.ts"

export const UnitField = (props: {
  readonly label: string
  readonly hint?: string
  readonly value: Suggestion | null
  readonly error: string | null
  readonly onChoose: (unit: Suggestion | null) => void
}) => {
  const words = useWords()
  const find = useFind()
  const places = createSuggestions(async (text, signal) => {
    const hits = text === "" ? [] : await find(text, signal)
    return hits
      .filter(({ kind }) => kind === "unit")
      .map(({ id, name, above }) => ({
        value: id as string,
        text: name,
        note: above.map((one) => one.name).join(" ")
      }))
  })
  return (
    <Combobox
      label={props.label}
      hint={props.hint}
      value={props.value}
      onChoose={props.onChoose}
      suggestions={places.found()}
      searching={places.searching()}
      onQuery={(text) => void places.ask(text)}
      words={places.words(words())}
      error={props.error}
    />
  )
}
