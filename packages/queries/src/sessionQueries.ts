/** Who is signed in here. Signing in or out forgets every answer that was for somebody else. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/solid-query"

import type { Asking } from "./asking/Asking.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"
import { officesQuery } from "./officesQuery.ts"

export const sessionKey = ["session"] as const

export type SessionAccount = NonNullable<Outputs["session"]["current"]>

export interface Credentials {
  readonly name: string
  readonly password: string
  /** Of the second factor, or one to recover with. */
  readonly code?: string
}

const sessionQuery = (api: Api) => ({
  queryKey: sessionKey,
  queryFn: ({ signal }: Asking) => api.session.current.query(undefined, { signal }),
  staleTime: Number.POSITIVE_INFINITY
})

/** What every page needs first, asked for before any page is there. */
export const askAhead = (cache: QueryClient, api: Api): void => {
  void cache.prefetchQuery(sessionQuery(api))
  void cache.prefetchQuery(officesQuery(api))
}

/** The account, or null when nobody is signed in. */
export const useSession = () => {
  const { api } = useClient()
  return useQuery(() => sessionQuery(api))
}

const forgetOthers = (cache: QueryClient) =>
  cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })

export const useSignIn = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (who: Credentials) => api.session.signIn.mutate(who),
    onSuccess: async () => {
      forgetOthers(cache)
      await cache.invalidateQueries({ queryKey: sessionKey })
    }
  }))
}

/** The same person again, over a page that stays: nothing is forgotten, all is asked for anew. */
export const useSignInAgain = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (who: Credentials) => api.session.signIn.mutate(who),
    onSuccess: ({ account }) => {
      cache.setQueryData(sessionKey, account)
      void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
    }
  }))
}

export const useSignOut = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: () => api.session.signOut.mutate(),
    onSuccess: () => {
      cache.setQueryData(sessionKey, null)
      forgetOthers(cache)
    }
  }))
}
