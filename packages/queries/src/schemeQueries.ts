/** An office's assessment schemes: the versions there are, and one of them whole. */
import type { Accessor } from "solid-js"

import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export const schemeKeys = {
  list: (office: Office) => ["schemes", "list", office] as const,
  show: (office: Office, scheme: string | null) => ["schemes", "show", office, scheme] as const
}

export const useSchemes = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: schemeKeys.list(office()),
    queryFn: ({ signal }) => api.schemes.list.query(ofOffice(office()), { signal })
  }))
}

/** By id; null shows the newest. */
export const useScheme = (office: Accessor<Office>, scheme: Accessor<string | null>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: schemeKeys.show(office(), scheme()),
    queryFn: ({ signal }) =>
      api.schemes.show.query({ scheme: scheme(), ...ofOffice(office()) }, { signal }),
    placeholderData: (before) => before
  }))
}
