/** The what-if bench: it only asks. Whoever changes a score makes its answers stale with the rankings. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { everyPart } from "../asking/everyPart.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { rankingKeys } from "../rankingQueries.ts"

export type WhatIfAnswer = Outputs["whatIf"]["month"]
export type Variation = Parameters<Api["whatIf"]["month"]["query"]>[0]["variation"]

/** `version` null: the month as it stands now. */
export interface TriedMonth {
  readonly period: Month
  readonly version: number | null
}

/** A question without a month or without a variation is not asked. */
const noMonth = "0000-00" as Month

const whatIfQuery = (
  api: Api,
  office: Office,
  month: TriedMonth | null,
  variation: Variation | null
) => ({
  queryKey: [...rankingKeys.all, "whatIf", office, month, variation] as const,
  queryFn: ({ signal }: Asking) =>
    api.whatIf.month.query(
      {
        ...ofOffice(office),
        period: month?.period ?? noMonth,
        version: month?.version ?? null,
        variation: variation ?? { kind: "withoutDay", day: "" as never }
      },
      { signal }
    ),
  enabled: month !== null && variation !== null
})

export const useWhatIf = (
  office: Accessor<Office>,
  month: Accessor<TriedMonth | null>,
  variation: Accessor<Variation | null>
) => {
  const { api } = useClient()
  return useQuery(() => whatIfQuery(api, office(), month(), variation()))
}

const weightsQuery = (api: Api, office: Office, month: TriedMonth | null) => ({
  queryKey: [...rankingKeys.all, "weights", office, month] as const,
  queryFn: ({ signal }: Asking) =>
    api.whatIf.weights.query(
      { ...ofOffice(office), period: month?.period ?? noMonth, version: month?.version ?? null },
      { signal }
    ),
  enabled: month !== null
})

/** Every category a tenth lighter and a tenth heavier; it also names the categories of the month. */
export const useWeights = (office: Accessor<Office>, month: Accessor<TriedMonth | null>) => {
  const { api } = useClient()
  return useQuery(() => weightsQuery(api, office(), month()))
}

const roundsQuery = (api: Api, office: Office, month: TriedMonth | null) => ({
  queryKey: [...rankingKeys.all, "rounds", office, month] as const,
  queryFn: async ({ signal }: Asking) => {
    const asked = {
      ...ofOffice(office),
      period: month?.period ?? noMonth,
      // What was withdrawn later still counts in what was published before.
      withdrawn: month?.version != null
    }
    const { rows } = await everyPart((part) =>
      api.inspections.list.query({ ...asked, ...part }, { signal })
    )
    return rows
  },
  placeholderData: keepBefore,
  enabled: month !== null
})

/** The rounds of a month that could be left out. */
export const useRounds = (office: Accessor<Office>, month: Accessor<TriedMonth | null>) => {
  const { api } = useClient()
  return useQuery(() => roundsQuery(api, office(), month()))
}
