/** The place that a role is to hold for: any unit down to a grid, found by name, initials or code. */
import { useFind } from "@aiwei/queries/findQueries"
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { createSuggestions } from "../register/suggest/createSuggestions.ts"

export const PlaceChoice = (props: {
  readonly value: Suggestion | null
  readonly onChoose: (place: Suggestion | null) => void
}) => {
  const words = useWords()
  const may = useMay()
  const find = useFind()
  const places = createSuggestions(async (text, signal) => {
    const hits = text === "" || !may("org.search") ? [] : await find(text, signal)
    return hits
      .filter(({ kind }) => kind === "unit")
      .map(({ id, name, above }) => ({
        value: id,
        text: name,
        note: above.map((one) => one.name).join(" ")
      }))
  })
  return (
    <Combobox
      label={words().rights.place}
      hint={words().rights.placeHint}
      // What is typed counts as well: a code or a full name that the server knows.
      free
      value={props.value}
      onChoose={(place) => props.onChoose(place)}
      suggestions={places.found()}
      searching={places.searching()}
      onQuery={(text) => void places.ask(text)}
      words={places.words(words())}
    />
  )
}
