/** What is asked of one person's data. A number that was shown stays in no cache: it goes with its panel. */
import { useMutation } from "@tanstack/solid-query"

import { useClient } from "../ClientContext.tsx"

export interface RevealWanted {
  readonly person: string
  readonly field: "phone" | "remark"
  readonly reason: string
}

export const useReveal = () => {
  const { api } = useClient()
  return useMutation(() => ({
    mutationFn: (wanted: RevealWanted) => api.personal.reveal.mutate(wanted),
    gcTime: 0
  }))
}
