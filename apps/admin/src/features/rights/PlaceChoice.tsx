/** The place that a role is to hold for: any unit down to a grid, found by name, initials or code. */
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"

import { useWords } from "../../words/language.tsx"
import { createPlaces } from "./createPlaces.ts"

export const PlaceChoice = (props: {
  readonly value: Suggestion | null
  readonly onChoose: (place: Suggestion | null) => void
}) => {
  const words = useWords()
  const places = createPlaces()
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
