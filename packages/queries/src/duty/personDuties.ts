/** Everything somebody holds on a day: zones, buildings, duties, seats in groups, organisations they speak for. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"

export type PersonHeld = Outputs["people"]["duties"]

const heldQuery = (api: Api, id: string, on: Day) => ({
  queryKey: [...dutyKeys.all, "held", id, on],
  queryFn: ({ signal }: Asking) => api.people.duties.query({ id, on }, { signal }),
  placeholderData: keepBefore
})

export const usePersonDuties = (id: Accessor<string>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => heldQuery(api, id(), on()))
}
