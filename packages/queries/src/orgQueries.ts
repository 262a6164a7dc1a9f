/** The offices that keep their books here: usually one. */
import { useQuery } from "@tanstack/solid-query"

import { useClient } from "./ClientContext.tsx"
import { officesQuery } from "./officesQuery.ts"

export const useOffices = () => {
  const { api } = useClient()
  return useQuery(() => officesQuery(api))
}
