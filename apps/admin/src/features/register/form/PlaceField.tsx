/** The compound or community that something new stands in: found by name, initials or code. */
import { useFind } from "@aiwei/queries/findQueries"
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"

const holders = new Set(["compound", "community", "village"])

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
  const [found, setFound] = createSignal<ReadonlyArray<Suggestion>>([])
  let asking = new AbortController()
  const ask = async (text: string) => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const hits = text.trim() === "" ? [] : await find(text, signal).catch(() => [])
    if (signal.aborted) return
    setFound(
      hits
        .filter(({ kind, level }) => kind === "unit" && holders.has(level ?? ""))
        .map(({ id, name, above }) => ({
          value: id,
          text: name,
          note: above.map((one) => one.name).join(" ")
        }))
    )
  }
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
      suggestions={found()}
      onQuery={(text) => void ask(text)}
      words={words().register.suggestions}
    />
  )
}
