/**
 * Batches of imported files: what was understood, taking it in, letting it go. A report is asked for
 * once and then kept: reading fifteen workbooks again because a window got the focus helps nobody.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "./asking/Asking.ts"
import { useInfiniteQuery } from "./asking/useInfiniteQuery.ts"
import { useQueries } from "./asking/useQueries.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export type BatchState = "open" | "committed" | "discarded" | "undone" | "partly_undone"

/** A correction of headings: which field each named column of tables with these headings is. */
export interface SaidMap {
  readonly kind: MappedKind
  readonly headings: ReadonlyArray<string>
  readonly columns: Readonly<Record<string, string | null>>
}

export type MappedKind = Outputs["imports"]["fields"][number]["kind"]

export const importKeys = {
  all: ["imports"] as const,
  reports: ["imports", "report"] as const,
  list: ["imports", "list"] as const,
  undone: (batch: string) => ["imports", "undone", batch] as const,
  /** Maps count as long as the batch is open: what was written is one report. */
  report: (batch: string, state: BatchState, maps: ReadonlyArray<SaidMap> = []) =>
    ["imports", "report", batch, state, ...maps] as const,
  fields: ["imports", "fields"] as const,
  cells: ({ batch, file, sheet }: SheetWanted, at: number) =>
    ["imports", "cells", batch, file, sheet, at] as const
}

type Batches = Outputs["imports"]["list"]

const batchesQuery = (api: Api) => ({
  queryKey: importKeys.list,
  queryFn: ({ pageParam, signal }: Asking & { readonly pageParam: Batches["next"] }) =>
    api.imports.list.query({ cursor: pageParam }, { signal }),
  initialPageParam: null,
  getNextPageParam: (last: Batches) => last.next
})

/** Newest first, a page at a time. */
export const useBatches = () => {
  const { api } = useClient()
  return useInfiniteQuery(() => batchesQuery(api))
}

export interface ReadBy {
  readonly office: string | undefined
  readonly maps: ReadonlyArray<SaidMap>
}

/** Where nothing was corrected, nothing is said. */
const said = (maps: ReadonlyArray<SaidMap>) => (maps.length === 0 ? undefined : maps)

const reportQuery = (
  api: Api,
  batch: string,
  state: BatchState | undefined,
  { office, maps }: ReadBy
) => ({
  queryKey: importKeys.report(batch, state ?? "open", state === "open" ? maps : []),
  queryFn: ({ signal }: Asking) =>
    state === "open"
      ? api.imports.inspect.query({ batch, office, map: said(maps) }, { signal })
      : api.imports.show.query({ batch }, { signal }),
  enabled: state !== undefined,
  staleTime: Number.POSITIVE_INFINITY,
  // While a batch is read again by a correction, what was understood before stays in view.
  placeholderData: <R>(
    before: R | undefined,
    query?: { readonly queryKey: ReadonlyArray<unknown> }
  ) => (query?.queryKey[2] === batch && query.queryKey[3] === state ? before : undefined)
})

/** An open batch is looked at anew; of a closed one the report of that day is shown. */
export const useReport = (
  batch: Accessor<string>,
  state: Accessor<BatchState | undefined>,
  readBy: Accessor<ReadBy>
) => {
  const { api } = useClient()
  return useQuery(() => reportQuery(api, batch(), state(), readBy()))
}

/** Everything on every page may have changed, so everything is asked for again; reports are kept. */
export const useCommit = (readBy: Accessor<ReadBy>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (batch: string) =>
      api.imports.commit.mutate({ batch, office: readBy().office, map: said(readBy().maps) }),
    onSuccess: async (report, batch) => {
      cache.setQueryData(importKeys.report(batch, "committed"), report)
      await cache.invalidateQueries({ queryKey: importKeys.list })
      await cache.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== importKeys.all[0]
      })
    }
  }))
}

/** A rehearsal changes nothing; what is undone may stand on any page. */
export const useUndo = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (wanted: { readonly batch: string; readonly dryRun: boolean }) =>
      api.imports.undo.mutate(wanted),
    onSuccess: async (_report, { dryRun }) => {
      if (!dryRun) await cache.invalidateQueries()
    }
  }))
}

/** What an undo did, and what it left. */
export const useUndone = (batch: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: importKeys.undone(batch()),
    queryFn: ({ signal }: Asking) => api.imports.undone.query({ batch: batch() }, { signal })
  }))
}

export const useDiscard = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (batch: string) => api.imports.discard.mutate({ batch }),
    onSuccess: () => cache.invalidateQueries({ queryKey: importKeys.list })
  }))
}

/** Rows of a sheet come in stretches of this many. */
export const stretch = 200

export interface SheetWanted {
  readonly batch: string
  readonly file: string
  readonly sheet: string
}

const cellsQuery = (api: Api, wanted: SheetWanted, at: number) => ({
  queryKey: importKeys.cells(wanted, at),
  queryFn: ({ signal }: Asking) =>
    api.imports.cells.query(
      { ...wanted, from: at * stretch + 1, to: (at + 1) * stretch },
      { signal }
    ),
  staleTime: Number.POSITIVE_INFINITY
})

/** Stretches of a sheet as it stands in the file, by their number from 0. A file never changes. */
export const useSheetCells = (
  wanted: Accessor<SheetWanted>,
  stretches: Accessor<ReadonlyArray<number>>
) => {
  const { api } = useClient()
  return useQueries(stretches, (at) => cellsQuery(api, wanted(), at))
}

/** What a column of each kind can be said to hold; the same for as long as the server runs. */
export const useKindFields = (wanted: Accessor<boolean>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: importKeys.fields,
    queryFn: ({ signal }: Asking) => api.imports.fields.query(undefined, { signal }),
    enabled: wanted(),
    staleTime: Number.POSITIVE_INFINITY
  }))
}

type ErrorBookWanted = Parameters<Api["imports"]["errors"]["query"]>[0]

/** The file with its findings marked in it; made anew each time it is asked for. */
export const useErrorBook = () => {
  const { api } = useClient()
  return (wanted: ErrorBookWanted) => api.imports.errors.query(wanted)
}
