/**
 * What is found for the text so far. Nothing suspends the page: the field would lose the focus between two letters.
 */
import type { OrgHit } from "@aiwei/domain/org/search/OrgSearch"
import type { Day } from "@aiwei/domain/shared/Day"
import { useOrgSearch } from "@aiwei/queries/orgQueries"
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js"

const patienceMs = 120

export const createHits = (text: Accessor<string>, day: Accessor<Day>) => {
  const search = useOrgSearch()
  const [hits, setHits] = createSignal<ReadonlyArray<OrgHit>>([])
  const [asking, ask] = createSignal(false)
  createEffect(() => {
    const [query, on, gone] = [text().trim(), day(), new AbortController()]
    onCleanup(() => gone.abort())
    setHits([])
    ask(query !== "")
    if (query === "") return
    const waiting = setTimeout(() => {
      search(query, on, gone.signal).then(
        (found) => {
          if (gone.signal.aborted) return
          setHits(found)
          ask(false)
        },
        () => gone.signal.aborted || ask(false)
      )
    }, patienceMs)
    onCleanup(() => clearTimeout(waiting))
  })
  return { hits, asking }
}
