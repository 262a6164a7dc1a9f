/** Who is signed in here. Signing in or out forgets every answer that was for somebody else. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/solid-query"

import { useClient } from "./ClientContext.tsx"

export const sessionKey = ["session"] as const

/** The account, or null when nobody is signed in. */
export const useSession = () => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: sessionKey,
    queryFn: ({ signal }) => api.session.current.query(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY
  }))
}

export const useSignIn = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (who: { readonly name: string; readonly password: string }) =>
      api.session.signIn.mutate(who),
    onSuccess: async () => {
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
      await cache.invalidateQueries({ queryKey: sessionKey })
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
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
    }
  }))
}
