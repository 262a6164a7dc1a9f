/** What waits for whoever comes to work. Asked anew whenever the page is opened. */
import type { Outputs } from "@aiwei/client/Outputs"
import type { Accessor } from "solid-js"

import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export type HomeView = Outputs["home"]["show"]

export const homeKey = ["home"] as const

/** `enabled`: a new office has nothing that could wait. */
export const useHome = (office: Accessor<string | undefined>, enabled: Accessor<boolean>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: [...homeKey, office()],
    queryFn: ({ signal }) => {
      const named = office()
      return api.home.show.query(named === undefined ? {} : { office: named }, { signal })
    },
    enabled: enabled(),
    staleTime: 0
  }))
}
