/** The question which offices there are, apart from its hook: it is also asked before any page is there. */
import type { Api } from "@aiwei/client/Api"

export const officesQuery = (api: Api) => ({
  queryKey: ["org", "offices"] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    api.org.offices.query(undefined, { signal })
})
