/** Views of a table that somebody saved for themselves: its state under a name, which nobody else sees. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "./asking/Asking.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export type SavedView = Outputs["views"]["list"][number]

const key = (table: string) => ["views", table] as const

const viewsQuery = (api: Api, table: string) => ({
  queryKey: key(table),
  queryFn: ({ signal }: Asking) => api.views.list.query({ table }, { signal })
})

export const useViews = (table: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => viewsQuery(api, table()))
}

/** A view of the same name is replaced. */
export const useSaveView = (table: Accessor<string>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (view: { readonly name: string; readonly state: string }) =>
      api.views.save.mutate({ table: table(), ...view }),
    onSuccess: (saved) => {
      cache.setQueryData<ReadonlyArray<SavedView>>(key(saved.table), (before) => {
        if (before === undefined) return before
        const at = before.findIndex(({ id }) => id === saved.id)
        return at === -1 ? [...before, saved] : before.with(at, saved)
      })
      return cache.invalidateQueries({ queryKey: key(saved.table) })
    }
  }))
}

export const useRemoveView = (table: Accessor<string>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: ({ id }: Pick<SavedView, "id">) => api.views.remove.mutate({ id }),
    onSuccess: (_nothing, { id }) => {
      cache.setQueryData<ReadonlyArray<SavedView>>(key(table()), (before) =>
        before?.filter((view) => view.id !== id)
      )
      return cache.invalidateQueries({ queryKey: key(table()) })
    }
  }))
}
