/** What follows from a month's ranking: how sure it is, who rose, who is checked again, means, peer groups. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { rankingKeys } from "../rankingQueries.ts"

export type UncertaintyAnswer = Outputs["uncertainty"]["month"]
export type RollUpAnswer = Outputs["rankings"]["rollUp"]
type RollUpWanted = Parameters<Api["rankings"]["rollUp"]["query"]>[0]
export type RollUpBy = Pick<RollUpWanted, "weight" | "zone" | "level" | "duty">

const key = (name: string, ...parts: ReadonlyArray<unknown>) => [...rankingKeys.all, name, ...parts]

/** Drawn again a thousand times: asked for only where it is shown. */
export const useUncertainty = (
  office: Accessor<Office>,
  period: Accessor<Month>,
  wanted: Accessor<boolean>
) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: key("uncertainty", office(), period()),
    queryFn: ({ signal }: Asking) =>
      api.uncertainty.month.query({ period: period(), ...ofOffice(office()) }, { signal }),
    enabled: wanted()
  }))
}

export const useImproved = (office: Accessor<Office>, period: Accessor<Month>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: key("improved", office(), period()),
    queryFn: ({ signal }: Asking) =>
      api.rankings.improved.query({ period: period(), ...ofOffice(office()) }, { signal })
  }))
}

export const useRecheck = (office: Accessor<Office>, period: Accessor<Month>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: key("recheck", office(), period()),
    queryFn: ({ signal }: Asking) =>
      api.rankings.recheck.query({ period: period(), ...ofOffice(office()) }, { signal })
  }))
}

export const useRollUp = (
  office: Accessor<Office>,
  period: Accessor<Month>,
  by: Accessor<RollUpBy>
) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: key("rollUp", office(), period(), by()),
    queryFn: ({ signal }: Asking) =>
      api.rankings.rollUp.query({ period: period(), ...by(), ...ofOffice(office()) }, { signal }),
    placeholderData: keepBefore
  }))
}

export interface GroupSet {
  /** Null: out of all groups. */
  readonly group: string | null
  readonly units: readonly [string, ...Array<string>]
  readonly from: Month
  readonly until: Month | null
}

/** Who is ranked with whom changes the ranking, its uncertainty and what follows from both. */
export const useSetGroup = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useDeeds(rankingKeys.all)(({ group, ...span }: GroupSet) => {
    const wanted = { ...span, ...ofOffice(office()) }
    return group === null
      ? api.rankings.endGroup.mutate(wanted)
      : api.rankings.setGroup.mutate({ ...wanted, group })
  })
}
