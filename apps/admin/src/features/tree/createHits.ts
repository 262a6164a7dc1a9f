/**
 * What is found for the text so far. A search that failed is told as such: an empty list would say that
 * there is nothing of that name.
 */
import type { OrgHit } from "@aiwei/domain/org/search/OrgSearch"
import type { Day } from "@aiwei/domain/shared/Day"
import { useOrgSearch } from "@aiwei/queries/orgQueries"
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js"

/** Less than anybody waits for an answer, more than lies between two letters of who types fast. */
const patienceMs = 120

export const createHits = (text: Accessor<string>, day: Accessor<Day>) => {
  const search = useOrgSearch()
  const [hits, setHits] = createSignal<ReadonlyArray<OrgHit>>([])
  const [state, become] = createSignal<"still" | "asking" | "failed">("still")
  createEffect(() => {
    const [query, on, gone] = [text().trim(), day(), new AbortController()]
    onCleanup(() => gone.abort())
    setHits([])
    become(query === "" ? "still" : "asking")
    if (query === "") return
    const waiting = setTimeout(() => {
      search(query, on, gone.signal).then(
        (found) => {
          if (gone.signal.aborted) return
          setHits(found)
          become("still")
        },
        () => gone.signal.aborted || become("failed")
      )
    }, patienceMs)
    onCleanup(() => clearTimeout(waiting))
  })
  return { hits, asking: () => state() === "asking", failed: () => state() === "failed" }
}
