/** The offices that keep their books here: usually one. */
import { useQuery } from "@tanstack/solid-query"

import { useClient } from "./ClientContext.tsx"

export const useOffices = () => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: ["org", "offices"],
    queryFn: ({ signal }) => api.org.offices.query(undefined, { signal })
  }))
}
