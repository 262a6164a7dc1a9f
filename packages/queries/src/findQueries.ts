/** Units and people by a few letters, for a field that asks while one types. Not kept: the next letter asks anew. */
import { useClient } from "./ClientContext.tsx"

const most = 20

export const useFind = () => {
  const { api } = useClient()
  return (query: string, signal: AbortSignal) =>
    api.org.search.query({ query, limit: most }, { signal })
}

/** Places alone, for the administrators who see no people. */
export const useFindPlaces = () => {
  const { api } = useClient()
  return (query: string, signal: AbortSignal) =>
    api.grants.places.query({ query, limit: most }, { signal })
}
