/** The kinds of duty of an office, and who answers for a place on a day: one duty, or each of several. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQueries } from "../asking/useQueries.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { orgKeys } from "../orgQueries.ts"

export type WhoTold = Outputs["duties"]["who"]
export type ChainLink = WhoTold["chain"][number]
export type Answerer = NonNullable<WhoTold["answer"]>
export type GapTold = NonNullable<WhoTold["gap"]>
export type DutyKindTold = Outputs["duties"]["kinds"][number]

/** Below those of the tree: whatever changes a place, a person or a register changes who answers. */
const all = [...orgKeys.all, "duties"] as const
export const dutyKeys = {
  all,
  kinds: (office: Office) => [...all, "kinds", office] as const,
  who: (place: string, duty: string | null, on: Day) => [...all, "who", place, duty, on] as const
}

const kindsQuery = (api: Api, office: Office) => ({
  queryKey: dutyKeys.kinds(office),
  queryFn: ({ signal }: Asking) => api.duties.kinds.query(ofOffice(office), { signal })
})

export const useDutyKinds = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => kindsQuery(api, office()))
}

const whoQuery = (api: Api, place: string | null, duty: string | null, on: Day) => ({
  queryKey: dutyKeys.who(place ?? "", duty, on),
  queryFn: ({ signal }: Asking) =>
    api.duties.who.query({ place: place ?? "", duty, on }, { signal }),
  enabled: place !== null,
  placeholderData: keepBefore
})

/** `duty` null: what is usual at such a place. */
export const useWho = (
  place: Accessor<string | null>,
  duty: Accessor<string | null>,
  on: Accessor<Day>
) => {
  const { api } = useClient()
  return useQuery(() => whoQuery(api, place(), duty(), on()))
}

/** Each duty of a place at once; the client sends them as one question. */
export const useEveryDuty = (
  place: Accessor<string>,
  duties: Accessor<ReadonlyArray<string>>,
  on: Accessor<Day>
) => {
  const { api } = useClient()
  return useQueries(duties, (duty) => whoQuery(api, place(), duty, on()))
}
