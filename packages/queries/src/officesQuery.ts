/** The question which offices there are, apart from its hook: it is also asked before any page is there. */
import type { Api } from "@aiwei/client/Api"

import type { Asking } from "./asking/Asking.ts"

export const officesQuery = (api: Api) => ({
  queryKey: ["org", "offices"] as const,
  queryFn: ({ signal }: Asking) => api.org.offices.query(undefined, { signal })
})
