/**
 * What could be meant by a text so far. An answer to a text that was changed meanwhile is dropped. That no
 * answer came is remembered: an empty list would say that nothing is called so.
 */
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal, onCleanup } from "solid-js"

import type { Words } from "../../../words/Words.ts"

/** Asked with the text without the blanks around it, also when there is none. */
export type Suggest = (text: string, signal: AbortSignal) => Promise<ReadonlyArray<Suggestion>>

export const createSuggestions = (suggest: Suggest) => {
  const [found, setFound] = createSignal<ReadonlyArray<Suggestion>>([])
  const [searching, search] = createSignal(false)
  const [failed, fail] = createSignal(false)
  let asking = new AbortController()
  onCleanup(() => asking.abort())
  const ask = async (text: string) => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const tell = (list: ReadonlyArray<Suggestion>, isFailed: boolean) => {
      if (signal.aborted) return
      setFound(list)
      fail(isFailed)
      search(false)
    }
    search(text.trim() !== "")
    try {
      tell(await suggest(text.trim(), signal), false)
    } catch {
      // Whatever the reason is, the field says that nothing could be looked up; it can still be filled in.
      tell([], true)
    }
  }
  /** What stands under the field where suggestions would stand. */
  const words = ({ register: { suggestions } }: Words) => ({
    searching: suggestions.searching,
    nothing: failed() ? suggestions.failed : suggestions.nothing
  })
  return { found, searching, ask, words }
}
