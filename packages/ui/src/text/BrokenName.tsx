/**
 * A name in a narrow head: it breaks between words, never inside one. Where words end takes a dictionary
 * that loads for a tenth of a second on a phone, so the name stands whole until the page has a quiet moment.
 */
import { createSignal, For, onMount } from "solid-js"

import { loadDictionary, wordBreaks } from "./wordBreaks.ts"

const [known, setKnown] = createSignal(false)

const inQuiet = (work: () => void) => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work)
  else setTimeout(work)
}

export const BrokenName = (props: { readonly name: string }) => {
  onMount(() => {
    if (known()) return
    inQuiet(() => {
      loadDictionary()
      setKnown(true)
    })
  })
  return (
    <For each={known() ? wordBreaks(props.name) : [props.name]}>
      {(word) => (
        <>
          <wbr />
          {word}
        </>
      )}
    </For>
  )
}
