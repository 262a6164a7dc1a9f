/** What waits for whoever comes to work. Asked anew whenever the page is opened. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { QueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export type HomeView = Outputs["home"]["show"]

export const homeKey = ["home"] as const

/** After a write: numbers from before it are never shown again, not even until the new ones come. */
export const forgetHome = (cache: QueryClient): Promise<void> => {
  cache.removeQueries({ queryKey: homeKey, type: "inactive" })
  return cache.invalidateQueries({ queryKey: homeKey })
}

const homeQuery = (api: Api, office: Office) => ({
  queryKey: [...homeKey, office],
  queryFn: ({ signal }: Asking) => api.home.show.query(ofOffice(office), { signal }),
  staleTime: 0
})

/** `enabled`: a new office has nothing that could wait. */
export const useHome = (office: Accessor<Office>, enabled: Accessor<boolean>) => {
  const { api } = useClient()
  return useQuery(() => ({ ...homeQuery(api, office()), enabled: enabled() }))
}

const gapCountQuery = (api: Api, office: HomeView["office"], day: Day) => ({
  queryKey: [...homeKey, "gaps", office, day],
  queryFn: async ({ signal }: Asking) => {
    const [counted] = await api.org.counts.query({ ids: [office], on: day }, { signal })
    return counted?.gaps ?? 0
  },
  staleTime: 0
})

/**
 * Places of the office that nobody answers for. Asked once the page has its own answer: sums are kept, but
 * after a large import they are counted anew, and nothing else should wait for that.
 */
export const useGapCount = (office: Accessor<HomeView["office"]>, day: Day) => {
  const { api } = useClient()
  return useQuery(() => gapCountQuery(api, office(), day))
}
