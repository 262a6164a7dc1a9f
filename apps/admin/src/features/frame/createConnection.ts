/**
 * Whether the server answers. It is lost with the first call that gets no answer; from then on it is
 * tried every few seconds, and what failed meanwhile is asked for again when it is back.
 */
import { codeOf } from "@aiwei/client/domainErrorOf"
import { useClient } from "@aiwei/queries/ClientContext"
import { sessionKey } from "@aiwei/queries/sessionQueries"
import { useQueryClient } from "@tanstack/solid-query"
import { createEffect, createSignal, onCleanup } from "solid-js"

const everyMs = 5000

/** What happened to a question or a write. */
interface Action {
  readonly type: string
  readonly error?: unknown
}

export const createConnection = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  const [lost, setLost] = createSignal(false)

  const hear = ({ type, error }: Action) => {
    if (type === "success") setLost(false)
    else if (type === "failed" || type === "error") setLost(codeOf(error) === "NETWORK")
  }
  onCleanup(
    cache.getQueryCache().subscribe((event) => {
      if (event.type === "updated") hear(event.action)
    })
  )
  onCleanup(
    cache.getMutationCache().subscribe((event) => {
      if (event.type === "updated") hear(event.action)
    })
  )

  const again = async () => {
    try {
      cache.setQueryData(sessionKey, await api.session.current.query())
      setLost(false)
      await cache.refetchQueries({ predicate: ({ state }) => state.status === "error" })
    } catch {
      // Still away: the next try comes by itself.
    }
  }
  createEffect(() => {
    if (!lost()) return
    const trying = setInterval(() => void again(), everyMs)
    onCleanup(() => clearInterval(trying))
  })
  return { lost, again }
}
