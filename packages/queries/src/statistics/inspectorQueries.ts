/** What visits say about inspectors, and what stands near a cut. It only asks. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { rankingKeys } from "../rankingQueries.ts"

export type InspectorsAnswer = Outputs["inspectors"]["report"]
export type InspectorLine = InspectorsAnswer["inspectors"][number]
export type BunchingAnswer = Outputs["uncertainty"]["bunching"]

/** Null: from the first month, to the last one. */
export interface ReportSpan {
  readonly from: Month | null
  readonly until: Month | null
}

const reportQuery = (api: Api, office: Office, span: ReportSpan) => ({
  queryKey: [...rankingKeys.all, "inspectors", office, span] as const,
  queryFn: ({ signal }: Asking) =>
    api.inspectors.report.query({ ...ofOffice(office), ...span }, { signal }),
  placeholderData: keepBefore
})

export const useInspectorReport = (office: Accessor<Office>, span: Accessor<ReportSpan>) => {
  const { api } = useClient()
  return useQuery(() => reportQuery(api, office(), span()))
}

const bunchingQuery = (api: Api, office: Office, span: ReportSpan) => ({
  queryKey: [...rankingKeys.all, "bunching", office, span] as const,
  queryFn: ({ signal }: Asking) =>
    api.uncertainty.bunching.query({ ...ofOffice(office), ...span }, { signal }),
  placeholderData: keepBefore
})

export const useBunching = (office: Accessor<Office>, span: Accessor<ReportSpan>) => {
  const { api } = useClient()
  return useQuery(() => bunchingQuery(api, office(), span()))
}
