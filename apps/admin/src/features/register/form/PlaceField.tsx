/** The place that a new building stands in: found by name, initials or code. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { useFind } from "@aiwei/queries/findQueries"
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createSuggestions } from "../suggest/createSuggestions.ts"

/** The server takes wider places as well, but a building registered at a whole street is a slip. */
const holders: ReadonlySet<UnitLevel | null> = new Set<UnitLevel>([
  "compound",
  "grid",
  "community",
  "village"
])

export const PlaceField = (props: {
  readonly id: string
  readonly label: string
  readonly error: string | null
  /** The place's id. */
  readonly onText: (id: string) => void
}) => {
  const words = useWords()
  const find = useFind()
  const [chosen, choose] = createSignal<Suggestion | null>(null)
  const places = createSuggestions(async (text, signal) => {
    const hits = text === "" ? [] : await find(text, signal)
    return hits
      .filter(({ kind, level }) => kind === "unit" && holders.has(level))
      .map(({ id, name, above }) => ({
        value: id,
        text: name,
        note: above.map((one) => one.name).join(" ")
      }))
  })
  return (
    <Combobox
      id={props.id}
      label={props.label}
      hint={words().register.placeHint}
      error={props.error}
      value={chosen()}
      onChoose={(place) => {
        choose(place)
        props.onText(place?.value ?? "")
      }}
      suggestions={places.found()}
      searching={places.searching()}
      onQuery={(text) => void places.ask(text)}
      words={places.words(words())}
    />
  )
}
