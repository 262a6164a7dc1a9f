/** Leading groups: the list of a day, one group with its roster, and what changes them. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"

export type GroupRow = Outputs["groups"]["list"]["rows"][number]
export type GroupShown = Outputs["groups"]["show"]
export type RosterSeat = GroupShown["roster"][number]
export type GroupPurpose = GroupRow["purpose"]
export type SeatRole = RosterSeat["role"]

export type AddGroup = Parameters<Api["groups"]["add"]["mutate"]>[0]
export type SeatWanted = NonNullable<AddGroup["seats"]>[number]
export type AdjustGroup = Parameters<Api["groups"]["adjust"]["mutate"]>[0]
export type ChangeGroup = Parameters<Api["groups"]["change"]["mutate"]>[0]
export type EndGroup = Parameters<Api["groups"]["end"]["mutate"]>[0]

const key = ["groups"] as const

interface GroupsAsked {
  readonly office: Office
  readonly on: Day
  /** Ended ones too, whatever the day. */
  readonly ended: boolean
}

const atOnce = 200

/** A street has some dozens of them: all are read, so that the page can narrow them by itself. */
const readAll = async (api: Api, { office, on, ended }: GroupsAsked, signal: AbortSignal) => {
  const rows: Array<GroupRow> = []
  let cursor: string | null = null
  do {
    const asked = { ...ofOffice(office), on, ended, cursor, limit: atOnce }
    const part: Outputs["groups"]["list"] = await api.groups.list.query(asked, { signal })
    rows.push(...part.rows)
    cursor = part.next
  } while (cursor !== null)
  return rows
}

const groupsQuery = (api: Api, asked: GroupsAsked) => ({
  queryKey: [...key, "list", asked],
  queryFn: ({ signal }: Asking) => readAll(api, asked, signal),
  placeholderData: keepBefore
})

export const useGroups = (asked: Accessor<GroupsAsked>) => {
  const { api } = useClient()
  return useQuery(() => groupsQuery(api, asked()))
}

const groupQuery = (api: Api, id: string, on: Day) => ({
  queryKey: [...key, "show", id, on],
  queryFn: ({ signal }: Asking) => api.groups.show.query({ id, on }, { signal })
})

export const useGroup = (id: Accessor<string>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => groupQuery(api, id(), on()))
}

const templatesQuery = (api: Api) => ({
  queryKey: [...key, "templates"],
  queryFn: ({ signal }: Asking) => api.groups.templates.query(undefined, { signal }),
  staleTime: Number.POSITIVE_INFINITY
})

export const useGroupTemplates = () => {
  const { api } = useClient()
  return useQuery(() => templatesQuery(api))
}

/** Each asks for the groups again, also when it was refused: somebody else may have changed them. */
export const useGroupDeeds = () => {
  const { api } = useClient()
  const doing = useDeeds(key)
  return {
    add: doing((wanted: AddGroup) => api.groups.add.mutate(wanted)),
    adjust: doing((wanted: AdjustGroup) => api.groups.adjust.mutate(wanted)),
    change: doing((wanted: ChangeGroup) => api.groups.change.mutate(wanted)),
    end: doing((wanted: EndGroup) => api.groups.end.mutate(wanted))
  }
}
