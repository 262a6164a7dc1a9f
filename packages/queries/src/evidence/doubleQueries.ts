/**
 * Blind doubles: one's own that are open, and those of one inspection, with announcing and taking back. What is
 * shown of a month changes with them, so everything made of it is asked for again.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { evidenceKeys } from "./evidenceKeys.ts"

export type DoublesOf = Outputs["inspections"]["doubles"]

const ownQuery = (api: Api, office: Office, may: boolean) => ({
  queryKey: [...evidenceKeys.all, "ownDoubles", office],
  queryFn: ({ signal }: Asking) => api.inspections.ownDoubles.query(ofOffice(office), { signal }),
  enabled: may
})

/** `may`: whether the caller scores at all. */
export const useOwnDoubles = (office: Accessor<Office>, may: Accessor<boolean>) => {
  const { api } = useClient()
  return useQuery(() => ownQuery(api, office(), may()))
}

const doublesQuery = (api: Api, office: Office, id: string) => ({
  queryKey: [...evidenceKeys.all, "doubles", office, id],
  queryFn: ({ signal }: Asking) =>
    api.inspections.doubles.query({ ...ofOffice(office), id }, { signal })
})

export const useDoubles = (office: Accessor<Office>, id: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => doublesQuery(api, office(), id()))
}

interface Named {
  readonly id: string
  readonly account: string
}

export const useDoubleDeeds = (office: Accessor<Office>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  const doing = <Answer>(run: (wanted: Named) => Promise<Answer>) =>
    useMutation(() => ({
      mutationFn: run,
      onSettled: () => cache.invalidateQueries({ queryKey: evidenceKeys.all })
    }))
  const of = () => ofOffice(office())
  return {
    announce: doing((named) => api.inspections.announceDouble.mutate({ ...of(), ...named })),
    takeBack: doing((named) => api.inspections.takeBackDouble.mutate({ ...of(), ...named }))
  }
}
