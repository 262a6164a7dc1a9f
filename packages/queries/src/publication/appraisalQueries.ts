/** Years of an office: what is frozen, what it would be now, how far it is from a pass line; offices side by side. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Month } from "@aiwei/domain/shared/Month"
import { useMutation } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"

export type YearView = Outputs["appraisals"]["preview"]
export type TargetView = Outputs["appraisals"]["target"]
export type ComparisonView = Outputs["appraisals"]["compare"]
/** Terms as the server takes them; lines and steps in thousandths. */
export type YearWanted = Parameters<Api["appraisals"]["preview"]["query"]>[0]
export type PassWanted = NonNullable<YearWanted["pass"]>

const key = ["appraisals"] as const

const keptQuery = (api: Api, office: Office, year: number) => ({
  queryKey: [...key, "kept", office, year],
  queryFn: ({ signal }: Asking) =>
    api.appraisals.list.query({ ...ofOffice(office), year }, { signal })
})

/** Every version that was frozen of that year, the newest first. */
export const useKeptYears = (office: Accessor<Office>, year: Accessor<number>) => {
  const { api } = useClient()
  return useQuery(() => keptQuery(api, office(), year()))
}

const previewQuery = (api: Api, office: Office, wanted: YearWanted | null) => ({
  queryKey: [...key, "preview", office, wanted],
  queryFn: ({ signal }: Asking) =>
    api.appraisals.preview.query({ ...(wanted ?? { year: 0 }), ...ofOffice(office) }, { signal }),
  placeholderData: keepBefore,
  retry: false,
  enabled: wanted !== null
})

/** The year as these terms would make it now; null asks nothing. */
export const useYearPreview = (office: Accessor<Office>, wanted: Accessor<YearWanted | null>) => {
  const { api } = useClient()
  return useQuery(() => previewQuery(api, office(), wanted()))
}

export interface TargetAsked {
  readonly year: number
  readonly period: Month | null
  readonly pass: PassWanted | null
}

const targetQuery = (api: Api, office: Office, asked: TargetAsked | null) => ({
  queryKey: [...key, "target", office, asked],
  queryFn: ({ signal }: Asking) =>
    api.appraisals.target.query({ ...(asked ?? { year: 0 }), ...ofOffice(office) }, { signal }),
  placeholderData: keepBefore,
  retry: false,
  enabled: asked !== null
})

export const useTarget = (office: Accessor<Office>, asked: Accessor<TargetAsked | null>) => {
  const { api } = useClient()
  return useQuery(() => targetQuery(api, office(), asked()))
}

const comparisonQuery = (api: Api, year: number, pass: PassWanted | null) => ({
  queryKey: [...key, "comparison", year, pass],
  queryFn: ({ signal }: Asking) => api.appraisals.compare.query({ year, pass }, { signal }),
  placeholderData: keepBefore
})

export const useComparison = (year: Accessor<number>, pass: Accessor<PassWanted | null>) => {
  const { api } = useClient()
  return useQuery(() => comparisonQuery(api, year(), pass()))
}

export const useFreezeYear = (office: Accessor<Office>) => {
  const { api } = useClient()
  const doing = useDeeds(key)
  return doing((wanted: YearWanted & { readonly reason: string | null }) =>
    api.appraisals.make.mutate({ ...wanted, ...ofOffice(office()) })
  )
}

/** Works the year's versions out again from what they froze; asked for by a button, nothing is kept of it. */
export const useVerifyYear = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useMutation(() => ({
    mutationFn: (year: number) => api.appraisals.verify.query({ ...ofOffice(office()), year })
  }))
}
