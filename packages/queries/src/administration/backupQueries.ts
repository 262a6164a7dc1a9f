/** The backups of the installation. Making one takes its time: the page gives it to the tray of long work. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"

import type { Asking } from "../asking/Asking.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { homeKey } from "../homeQueries.ts"

export type BackupsView = Outputs["backups"]["list"]
export type BackupLine = BackupsView["backups"][number]

const key = ["backups"] as const

const backupsQuery = (api: Api) => ({
  queryKey: key,
  queryFn: ({ signal }: Asking) => api.backups.list.query(undefined, { signal })
})

export const useBackups = () => {
  const { api } = useClient()
  return useQuery(() => backupsQuery(api))
}

export const useBackupDeeds = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  const onSettled = () => {
    void cache.invalidateQueries({ queryKey: homeKey })
    return cache.invalidateQueries({ queryKey: key })
  }
  return {
    create: useMutation(() => ({ mutationFn: () => api.backups.create.mutate(), onSettled })),
    verify: useMutation(() => ({
      mutationFn: (file: string) => api.backups.verify.mutate({ file }),
      onSettled
    }))
  }
}
