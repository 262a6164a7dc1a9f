/**
 * The writes to people, zones and buildings. After every one, refused or not, the registers are asked
 * again: a refusal may mean that somebody else was there first.
 */
import type { Api } from "@aiwei/client/Api"
import { useMutation, useQueryClient } from "@tanstack/solid-query"

import { useClient } from "./ClientContext.tsx"
import { orgKeys } from "./orgQueries.ts"
import { registerKeys } from "./registerQueries.ts"

/** One write of a register, `(api) => api.people.change.mutate`; the tree counts what it changes. */
export const useRegisterWrite = <Input, Output>(
  write: (api: Api) => (input: Input) => Promise<Output>
) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (input: Input) => write(api)(input),
    // Awaited: who answers an edit in a cell must have the new row before.
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: registerKeys.all }),
        cache.invalidateQueries({ queryKey: orgKeys.all })
      ])
  }))
}

export const usePeopleWrites = () => ({
  add: useRegisterWrite((api) => api.people.add.mutate),
  change: useRegisterWrite((api) => api.people.change.mutate),
  changeMany: useRegisterWrite((api) => api.people.changeMany.mutate),
  leave: useRegisterWrite((api) => api.people.leave.mutate)
})

export const useZoneWrites = () => ({
  add: useRegisterWrite((api) => api.zones.add.mutate),
  change: useRegisterWrite((api) => api.zones.change.mutate),
  close: useRegisterWrite((api) => api.zones.close.mutate)
})

export const useBuildingWrites = () => ({
  add: useRegisterWrite((api) => api.buildings.add.mutate),
  change: useRegisterWrite((api) => api.buildings.change.mutate),
  changeMany: useRegisterWrite((api) => api.buildings.changeMany.mutate),
  close: useRegisterWrite((api) => api.buildings.close.mutate)
})
