/**
 * Units and people that the server finds, asked for when typing pauses. An answer to words that were
 * changed meanwhile is not taken; a failure leaves pages and actions as they are.
 */
import { createEffect, createSignal, on, onCleanup } from "solid-js"

export interface Hit {
  readonly kind: "unit" | "person"
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly title: string | null
  readonly placeId: string | null
  readonly placeName: string | null
  readonly above: ReadonlyArray<{ readonly name: string }>
}

export type FindHits = (query: string, signal: AbortSignal) => Promise<ReadonlyArray<Hit>>

const pause = 150

interface Found {
  readonly hits: ReadonlyArray<Hit>
  readonly state?: "searching" | "failed"
}

export const createFound = (query: () => string, find: FindHits) => {
  const [found, setFound] = createSignal<Found>({ hits: [] })
  const [times, again] = createSignal(0)
  createEffect(
    on([() => query().trim(), times], ([asked]) => {
      if (asked === "") {
        setFound({ hits: [] })
        return
      }
      const control = new AbortController()
      setFound(({ hits }) => ({ hits, state: "searching" }))
      const take = (next: Found) => {
        if (!control.signal.aborted) setFound(next)
      }
      const waiting = setTimeout(() => {
        find(asked, control.signal).then(
          (hits) => take({ hits }),
          () => take({ hits: [], state: "failed" })
        )
      }, pause)
      onCleanup(() => {
        clearTimeout(waiting)
        control.abort()
      })
    })
  )
  return { found, retry: () => again((count) => count + 1) }
}
