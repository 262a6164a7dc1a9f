/**
 * The offices that keep their books here, and the tree of a day: cards, histories, events, explained
 * counts, searches, and the changes to units. What a change touches is asked for again.
 */
import type { Api } from "@aiwei/client/Api"
import type { CountKind } from "@aiwei/domain/org/counts/PlaceCounts"
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import type { NewOrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "./asking/Asking.ts"
import { useDeeds } from "./asking/useDeeds.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"
import { officesQuery } from "./officesQuery.ts"

export const orgKeys = {
  all: ["org"] as const,
  card: (place: string, on: Day) => ["org", "card", place, on] as const,
  history: (place: string) => ["org", "history", place] as const,
  rail: (place: string, from: Day, to: Day) => ["org", "rail", place, from, to] as const,
  explain: (place: string, what: CountKind, on: Day) => ["org", "explain", place, what, on] as const
}

/** `mayAsk`: an account without an office's work would only be refused. */
export const useOffices = (mayAsk: Accessor<boolean> = () => true) => {
  const { api } = useClient()
  return useQuery(() => ({ ...officesQuery(api), enabled: mayAsk() }))
}

/** Children of a place with their counts, a range at a time: what a tree loads by itself. */
export const useTreeReads = () => {
  const { api } = useClient()
  return {
    children: (parent: OrgUnitId | null, on: Day, offset: number, limit: number) =>
      api.org.children.query({ parent, on, offset, limit }),
    counts: (ids: ReadonlyArray<OrgUnitId>, on: Day) => api.org.counts.query({ ids, on })
  }
}

const cardQuery = (api: Api, place: string | null, on: Day) => ({
  queryKey: orgKeys.card(place ?? "", on),
  queryFn: ({ signal }: Asking) => api.org.card.query({ place: place ?? "", on }, { signal }),
  enabled: place !== null,
  placeholderData: keepBefore
})

/** Levels change once a year: those that are known serve until the page is loaded anew. */
export const useLevels = () => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: ["levels"] as const,
    queryFn: ({ signal }: Asking) => api.org.levels.query(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY
  }))
}

export const useCard = (place: Accessor<string | null>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => cardQuery(api, place(), on()))
}

const historyQuery = (api: Api, place: string) => ({
  queryKey: orgKeys.history(place),
  queryFn: ({ signal }: Asking) => api.org.history.query({ place }, { signal })
})

export const useUnitHistory = (place: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => historyQuery(api, place()))
}

const railQuery = (api: Api, place: string | null, from: Day, to: Day) => ({
  queryKey: orgKeys.rail(place ?? "", from, to),
  queryFn: ({ signal }: Asking) => api.org.rail.query({ place: place ?? "", from, to }, { signal }),
  enabled: place !== null,
  placeholderData: keepBefore
})

export const useRail = (place: Accessor<string | null>, from: Accessor<Day>, to: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => railQuery(api, place(), from(), to()))
}

const explainedCountQuery = (api: Api, place: string, what: CountKind, on: Day) => ({
  queryKey: orgKeys.explain(place, what, on),
  queryFn: ({ signal }: Asking) => api.org.explainCount.query({ place, what, on }, { signal })
})

export const useExplainedCount = (
  place: Accessor<string>,
  what: Accessor<CountKind>,
  on: Accessor<Day>
) => {
  const { api } = useClient()
  return useQuery(() => explainedCountQuery(api, place(), what(), on()))
}

/** Asked anew with each letter; an answer that is not waited for any more is dropped by its signal. */
export const useOrgSearch = () => {
  const { api } = useClient()
  return (query: string, on: Day, signal: AbortSignal) =>
    api.org.search.query({ query, on, limit: 20 }, { signal })
}

interface Seen {
  readonly id: OrgUnitId
  readonly version: string
}

interface Recoding extends Seen {
  readonly code: DivisionCode | null
  readonly on: Day
  /** Somebody said that a code which another unit had once is free. */
  readonly freed: boolean
}

/** Each asks for everything about the tree again once it is done, and keeps what was typed when it is refused. */
export const useOrgEdits = () => {
  const { api } = useClient()
  const editing = useDeeds(orgKeys.all, "onSuccess")
  return {
    addMany: editing(
      (asked: {
        readonly parentId: OrgUnitId
        readonly on: Day
        readonly units: ReadonlyArray<NewOrgUnit>
      }) => api.org.addMany.mutate(asked)
    ),
    rename: editing((asked: Seen & { readonly name: string; readonly on?: Day }) =>
      api.org.rename.mutate(asked)
    ),
    recode: editing((asked: Recoding) => api.org.recode.mutate(asked)),
    move: editing((asked: Seen & { readonly newParentId: OrgUnitId; readonly on: Day }) =>
      api.org.move.mutate(asked)
    ),
    close: editing((asked: Seen & { readonly on: Day }) => api.org.close.mutate(asked))
  }
}
