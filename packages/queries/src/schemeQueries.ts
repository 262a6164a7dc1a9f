/** An office's assessment schemes: the versions there are, and one of them whole. */
import type { Api } from "@aiwei/client/Api"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export const schemeKeys = {
  list: (office: Office) => ["schemes", "list", office] as const,
  show: (office: Office, scheme: string | null) => ["schemes", "show", office, scheme] as const
}

const schemesQuery = (api: Api, office: Office) => ({
  queryKey: schemeKeys.list(office),
  queryFn: ({ signal }: Asking) => api.schemes.list.query(ofOffice(office), { signal })
})

export const useSchemes = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => schemesQuery(api, office()))
}

const schemeQuery = (api: Api, office: Office, scheme: string | null) => ({
  queryKey: schemeKeys.show(office, scheme),
  queryFn: ({ signal }: Asking) =>
    api.schemes.show.query({ scheme, ...ofOffice(office) }, { signal }),
  placeholderData: keepBefore
})

/** By id; null shows the newest. */
export const useScheme = (office: Accessor<Office>, scheme: Accessor<string | null>) => {
  const { api } = useClient()
  return useQuery(() => schemeQuery(api, office(), scheme()))
}
