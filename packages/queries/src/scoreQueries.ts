/**
 * A month's score sheet by range, one cell's history, a save, and a month begun by hand. A save changes every ranking
 * that is made of the month, so those are asked for again; the sheet on the screen stays meanwhile.
 */
import type { Api } from "@aiwei/client/Api"
import type { Month } from "@aiwei/domain/shared/Month"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"
import { rankingKeys } from "./rankingQueries.ts"

/** How many communities one look at a sheet has. */
export const sheetPart = 100

export interface CellAsked {
  readonly period: Month
  readonly unit: string
  /** The indicator's code, `bonus` or `veto`. */
  readonly indicator: string
}

export const scoreKeys = {
  all: ["scores"] as const,
  sheet: (office: Office, period: Month, offset: number) =>
    ["scores", "sheet", office, period, offset] as const,
  history: (office: Office, cell: CellAsked) => ["scores", "history", office, cell] as const
}

const sheetQuery = (api: Api, office: Office, period: Month, offset: number) => ({
  queryKey: scoreKeys.sheet(office, period, offset),
  queryFn: ({ signal }: Asking) =>
    api.scores.sheet.query({ period, offset, limit: sheetPart, ...ofOffice(office) }, { signal }),
  placeholderData: keepBefore
})

export const useSheet = (
  office: Accessor<Office>,
  period: Accessor<Month>,
  offset: Accessor<number>
) => {
  const { api } = useClient()
  return useQuery(() => sheetQuery(api, office(), period(), offset()))
}

const cellHistoryQuery = (api: Api, office: Office, cell: CellAsked) => ({
  queryKey: scoreKeys.history(office, cell),
  queryFn: ({ signal }: Asking) =>
    api.scores.history.query({ ...cell, ...ofOffice(office) }, { signal })
})

/** What made one cell what it is, the newest first. */
export const useCellHistory = (office: Accessor<Office>, cell: Accessor<CellAsked>) => {
  const { api } = useClient()
  return useQuery(() => cellHistoryQuery(api, office(), cell()))
}

type ChangeInput = Parameters<Api["scores"]["change"]["mutate"]>[0]
export type CommunityChanges = ChangeInput["changes"]

export const useChangeScores = (office: Accessor<Office>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (save: Pick<ChangeInput, "period" | "reason" | "changes">) =>
      api.scores.change.mutate({ ...save, ...ofOffice(office()) }),
    // Refused or not, the sheet is looked at again: a refusal may mean that somebody else was there.
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: scoreKeys.all }),
        cache.invalidateQueries({ queryKey: rankingKeys.all })
      ])
  }))
}

export const useBeginMonth = (office: Accessor<Office>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (period: Month) => api.scores.begin.mutate({ period, ...ofOffice(office()) }),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: scoreKeys.all }),
        cache.invalidateQueries({ queryKey: rankingKeys.all })
      ])
  }))
}
