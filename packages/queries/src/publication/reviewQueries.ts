/**
 * A month on its way to the wall: what it still needs, its versions, and the steps. They belong to the
 * rankings: whoever changes a score makes them stale with those.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { ApproverRole } from "@aiwei/domain/access/rights/ApproverRole"
import type { Month } from "@aiwei/domain/shared/Month"
import { useMutation } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQueries } from "../asking/useQueries.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { rankingKeys } from "../rankingQueries.ts"

export type MonthReview = Outputs["publications"]["review"]
export type VersionLine = Outputs["publications"]["list"][number]

const reviewQuery = (api: Api, office: Office, period: Month, enabled: boolean) => ({
  queryKey: [...rankingKeys.all, "review", office, period],
  queryFn: ({ signal }: Asking) =>
    api.publications.review.query({ period, ...ofOffice(office) }, { signal }),
  enabled
})

/** `wanted` false asks nothing: the month's scheme is not looked at before it matters. */
export const useReview = (
  office: Accessor<Office>,
  period: Accessor<Month>,
  wanted: Accessor<boolean> = () => true
) => {
  const { api } = useClient()
  return useQuery(() => reviewQuery(api, office(), period(), wanted()))
}

/** Of several months, in their order. */
export const useReviews = (office: Accessor<Office>, periods: Accessor<ReadonlyArray<Month>>) => {
  const { api } = useClient()
  return useQueries(periods, (period) => reviewQuery(api, office(), period, true))
}

const versionsQuery = (api: Api, office: Office) => ({
  queryKey: [...rankingKeys.all, "versions", office],
  queryFn: ({ signal }: Asking) => api.publications.list.query(ofOffice(office), { signal }),
  placeholderData: keepBefore
})

/** Every version of every month. */
export const useVersions = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => versionsQuery(api, office()))
}

/** `version` null: the month as recorded now; `before`: the version it is held against. */
export interface DifferenceWanted {
  readonly version: number | null
  readonly before: number
}

const differenceQuery = (
  api: Api,
  office: Office,
  period: Month,
  wanted: DifferenceWanted | null
) => ({
  queryKey: [...rankingKeys.all, "difference", office, period, wanted],
  queryFn: ({ signal }: Asking) =>
    api.rankings.compare.query(
      {
        period,
        version: wanted?.version ?? null,
        with: { version: wanted?.before ?? null },
        ...ofOffice(office)
      },
      { signal }
    ),
  enabled: wanted !== null
})

/** What a correction changed, or would change; null asks nothing. */
export const useDifference = (
  office: Accessor<Office>,
  period: Accessor<Month>,
  wanted: Accessor<DifferenceWanted | null>
) => {
  const { api } = useClient()
  return useQuery(() => differenceQuery(api, office(), period(), wanted()))
}

interface Step {
  readonly period: Month
  /** Of a correction why; of a return what is wrong. */
  readonly reason?: string | undefined
  readonly role?: ApproverRole | undefined
}

/** Each asks again for the month once it is done or refused: somebody else may have been first. */
export const useReviewDeeds = (office: Accessor<Office>) => {
  const { api } = useClient()
  const doing = useDeeds(rankingKeys.all)
  const of = () => ofOffice(office())
  return {
    submit: doing((step: Step) => api.publications.submit.mutate({ ...of(), ...step })),
    approve: doing((step: Step) =>
      api.publications.approve.mutate({ ...of(), period: step.period, role: step.role })
    ),
    giveBack: doing(({ period, reason }: Step) =>
      api.publications.return.mutate({ ...of(), period, reason: reason ?? "" })
    ),
    withdraw: doing(({ period }: Step) => api.publications.withdraw.mutate({ ...of(), period })),
    publish: doing(({ period, reason }: Step) =>
      api.publications.publish.mutate({ ...of(), period, reason })
    )
  }
}

/** Works a version out again from what it froze; asked for by a button, so nothing is kept of it. */
export const useVerify = () => {
  const { api } = useClient()
  return useMutation(() => ({
    mutationFn: (publication: VersionLine["id"]) => api.publications.verify.query({ publication })
  }))
}
