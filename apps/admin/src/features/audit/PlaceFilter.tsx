/** The branch that the trail is narrowed to. The address keeps its id; a code or a name that is typed counts as well. */
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createEffect, createSignal, on } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { createPlaces } from "../rights/createPlaces.ts"
import type { AuditAddress } from "./createAuditAddress.ts"

export const PlaceFilter = (props: { readonly address: AuditAddress }) => {
  const words = useWords()
  const it = () => words().audit.filters
  const places = createPlaces()
  const [chosen, choose] = createSignal<Suggestion | null>(null)
  const named = () => props.address.of("place")
  createEffect(
    on(named, (text) => {
      if (text === "") return choose(null)
      if (chosen()?.value === text) return
      choose({ value: text, text })
      // The page was opened with it: the field says the name, once it is known.
      const rename = (place: Suggestion | null) => {
        if (place !== null && named() === text) choose(place)
      }
      void places.called(text).then(rename, () => {})
    })
  )
  return (
    <div class="audit-place">
      <Combobox
        label={it().place}
        quiet
        free
        placeholder={`${it().place} ${it().placeHint}`}
        value={chosen()}
        onChoose={(place) => {
          choose(place)
          props.address.narrow("place", place?.value ?? "")
        }}
        suggestions={places.found()}
        searching={places.searching()}
        onQuery={(text) => void places.ask(text)}
        words={places.words(words())}
      />
    </div>
  )
}
