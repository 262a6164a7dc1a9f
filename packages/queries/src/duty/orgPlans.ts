/**
 * What a change of the tree would do, asked before it is done: a move, a merge, a split. A plan that was
 * read is not kept: whoever asks again a minute later gets what is true then.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { orgKeys } from "../orgQueries.ts"

export type MovePlan = Outputs["org"]["previewMove"]
export type ReformPlan = Outputs["org"]["previewMerge"]
export type MoveAsked = Parameters<Api["org"]["previewMove"]["query"]>[0]
export type MergeAsked = Parameters<Api["org"]["previewMerge"]["query"]>[0]
export type ClosePlan = Outputs["org"]["previewClose"]
export type CloseAsked = Parameters<Api["org"]["previewClose"]["query"]>[0]
export type SplitAsked = Parameters<Api["org"]["previewSplit"]["query"]>[0]
export type MergeWanted = Parameters<Api["org"]["merge"]["mutate"]>[0]
export type SplitWanted = Parameters<Api["org"]["split"]["mutate"]>[0]

/** A refusal is an answer, too: asking again would only be refused again. */
const planQuery = <Wanted, Plan>(
  kind: string,
  asked: Wanted | null,
  ask: (asked: Wanted, options: Asking) => Promise<Plan>
) => ({
  queryKey: [...orgKeys.all, "plan", kind, asked] as const,
  queryFn: ({ signal }: Asking) =>
    asked === null ? Promise.reject(new Error("nothing was asked")) : ask(asked, { signal }),
  enabled: asked !== null,
  retry: false,
  gcTime: 0,
  placeholderData: keepBefore
})

/** Null while it is not said yet what is asked. */
export const useMovePlan = (asked: Accessor<MoveAsked | null>) => {
  const { api } = useClient()
  return useQuery(() =>
    planQuery("move", asked(), (wanted, options) => api.org.previewMove.query(wanted, options))
  )
}

export const useClosePlan = (asked: Accessor<CloseAsked>) => {
  const { api } = useClient()
  return useQuery(() =>
    planQuery("close", asked(), (wanted, options) => api.org.previewClose.query(wanted, options))
  )
}

export const useMergePlan = (asked: Accessor<MergeAsked | null>) => {
  const { api } = useClient()
  return useQuery(() =>
    planQuery("merge", asked(), (wanted, options) => api.org.previewMerge.query(wanted, options))
  )
}

export const useSplitPlan = (asked: Accessor<SplitAsked | null>) => {
  const { api } = useClient()
  return useQuery(() =>
    planQuery("split", asked(), (wanted, options) => api.org.previewSplit.query(wanted, options))
  )
}

const atOnce = 500

/** What stands right below a unit on a day, all of it: a split says of each where it goes. */
const childrenQuery = (api: Api, parent: OrgUnitId, on: Day) => ({
  queryKey: [...orgKeys.all, "below", parent, on] as const,
  queryFn: async ({ signal }: Asking) => {
    const rows: Array<Outputs["org"]["children"]["rows"][number]> = []
    for (;;) {
      const asked = { parent, on, offset: rows.length, limit: atOnce }
      const part: Outputs["org"]["children"] = await api.org.children.query(asked, { signal })
      rows.push(...part.rows)
      if (part.rows.length === 0 || rows.length >= part.total) return rows
    }
  }
})

export const useBelow = (parent: Accessor<OrgUnitId>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => childrenQuery(api, parent(), on()))
}

/** The version of a unit as it is now. */
export const useSeenUnit = () => {
  const { api } = useClient()
  return async (place: string) => (await api.org.card.query({ place })).unit
}

export const useReforms = () => {
  const { api } = useClient()
  const doing = useDeeds(orgKeys.all, "onSuccess")
  return {
    merge: doing((wanted: MergeWanted) => api.org.merge.mutate(wanted)),
    split: doing((wanted: SplitWanted) => api.org.split.mutate(wanted))
  }
}
