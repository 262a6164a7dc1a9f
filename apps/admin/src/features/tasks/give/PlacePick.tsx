/** A place of the tree, found by name, initials or code; it begins with the office itself. */
import { useFind } from "@aiwei/queries/findQueries"
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"

import { useWords } from "../../../words/language.tsx"
import { createSuggestions } from "../../register/suggest/createSuggestions.ts"

export const PlacePick = (props: {
  readonly label: string
  readonly error: string | null
  readonly value: Suggestion | null
  readonly onChoose: (place: Suggestion | null) => void
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
      hint={words().register.placeHint}
      error={props.error}
      value={props.value}
      onChoose={props.onChoose}
      suggestions={places.found()}
      searching={places.searching()}
      onQuery={(text) => void places.ask(text)}
      words={places.words(words())}
    />
  )
}
