/** The accounts of the installation and what its administrators do to them. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "../asking/Asking.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"

export type AccountLine = Outputs["accounts"]["list"][number]
export type SessionLine = Outputs["accounts"]["sessions"][number]
type Asked<Procedure extends { readonly mutate: (input: never) => unknown }> = Parameters<
  Procedure["mutate"]
>[0]

const keys = {
  all: ["accounts"] as const,
  list: ["accounts", "list"] as const,
  sessions: (name: string) => ["accounts", "sessions", name] as const
}

const accountsQuery = (api: Api) => ({
  queryKey: keys.list,
  queryFn: ({ signal }: Asking) => api.accounts.list.query(undefined, { signal })
})

export const useAccounts = () => {
  const { api } = useClient()
  return useQuery(() => accountsQuery(api))
}

const sessionsQuery = (api: Api, name: string) => ({
  queryKey: keys.sessions(name),
  queryFn: ({ signal }: Asking) => api.accounts.sessions.query({ name }, { signal })
})

export const useSessionsOf = (name: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => sessionsQuery(api, name()))
}

export type Founded = Asked<Api["accounts"]["found"]>

/** The founder's own session is over with it: nothing can be asked for again. */
export const useFound = () => {
  const { api } = useClient()
  return useMutation(() => ({ mutationFn: (wanted: Founded) => api.accounts.found.mutate(wanted) }))
}

/** Each asks for the accounts again once it is done. */
export const useAccountDeeds = () => {
  const { api } = useClient()
  const doing = useDeeds(keys.all)
  return {
    add: doing((wanted: Asked<Api["accounts"]["add"]>) => api.accounts.add.mutate(wanted)),
    setPassword: doing((wanted: Asked<Api["accounts"]["setPassword"]>) =>
      api.accounts.setPassword.mutate(wanted)
    ),
    disable: doing((name: string) => api.accounts.disable.mutate({ name })),
    enable: doing((name: string) => api.accounts.enable.mutate({ name })),
    unlock: doing((name: string) => api.accounts.unlock.mutate({ name })),
    endSessions: doing((wanted: Asked<Api["accounts"]["endSessions"]>) =>
      api.accounts.endSessions.mutate(wanted)
    ),
    endSecondFactor: doing((name: string) => api.accounts.endSecondFactor.mutate({ name })),
    grant: doing((wanted: Asked<Api["grants"]["add"]>) => api.grants.add.mutate(wanted)),
    revoke: doing((id: string) => api.grants.revoke.mutate({ id }))
  }
}
