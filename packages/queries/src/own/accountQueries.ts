/** One's own account: name, password, sessions, and how one wants to see the pages. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "../asking/Asking.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { sessionKey } from "../sessionQueries.ts"

export type OwnSession = Outputs["account"]["sessions"][number]
export type Preferences = NonNullable<Outputs["preferences"]["get"]>

const keys = {
  preferences: ["preferences"] as const,
  sessions: ["account", "sessions"] as const
}

const preferencesQuery = (api: Api) => ({
  queryKey: keys.preferences,
  queryFn: ({ signal }: Asking) => api.preferences.get.query(undefined, { signal }),
  staleTime: Number.POSITIVE_INFINITY
})

/** Null until the account has chosen something. */
export const usePreferences = (signedIn: Accessor<boolean>) => {
  const { api } = useClient()
  return useQuery(() => ({ ...preferencesQuery(api), enabled: signedIn() }))
}

export const useSavePreferences = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (preferences: Preferences) => api.preferences.set.mutate(preferences),
    onMutate: (preferences) => cache.setQueryData(keys.preferences, preferences)
  }))
}

const ownSessionsQuery = (api: Api) => ({
  queryKey: keys.sessions,
  queryFn: ({ signal }: Asking) => api.account.sessions.query(undefined, { signal })
})

export const useOwnSessions = () => {
  const { api } = useClient()
  return useQuery(() => ownSessionsQuery(api))
}

export const useRename = () => {
  const { api } = useClient()
  const doing = useDeeds(sessionKey, "onSuccess")
  return doing((displayName: string) => api.account.change.mutate({ displayName }))
}

export const useChangePassword = () => {
  const { api } = useClient()
  const doing = useDeeds(keys.sessions, "onSuccess")
  return doing((wanted: { readonly current: string; readonly next: string }) =>
    api.account.changePassword.mutate(wanted)
  )
}

export const useEndSession = () => {
  const { api } = useClient()
  return useDeeds(keys.sessions)((id: string) => api.account.endSession.mutate({ id }))
}

/** Answers how many there were. */
export const useEndOthers = () => {
  const { api } = useClient()
  return useDeeds(keys.sessions)(() => api.account.endOthers.mutate())
}
