/** What an office has settled: hours of the wall, its name there, the pass line. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"
import { homeKey } from "./homeQueries.ts"

export type SettingsView = Outputs["settings"]["show"]
export type OfficeSettings = Omit<SettingsView, "officeId" | "officeName" | "version">

const key = (office: Office) => ["settings", office] as const

const settingsQuery = (api: Api, office: Office) => ({
  queryKey: key(office),
  queryFn: ({ signal }: Asking) => api.settings.show.query(ofOffice(office), { signal })
})

export const useSettings = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => settingsQuery(api, office()))
}

export const useChangeSettings = (office: Accessor<Office>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (wanted: { readonly version: string; readonly settings: OfficeSettings }) =>
      api.settings.change.mutate({ ...wanted, ...ofOffice(office()) }),
    onSuccess: (changed) => {
      cache.setQueryData(key(office()), changed)
      return cache.invalidateQueries({ queryKey: homeKey })
    }
  }))
}
