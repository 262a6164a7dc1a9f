/**
 * How complete the networks of an office are on a day: of each level how many places there are, and at how
 * many of them nobody holds the duty at that level itself. One question to the reader, several on the wire.
 */
import type { Api } from "@aiwei/client/Api"
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import type { DutyKindTold } from "./dutyQueries.ts"
import { dutyKeys } from "./dutyQueries.ts"

export type NewLevel = Parameters<Api["org"]["addLevel"]["mutate"]>[0]["level"]

export interface NetworkCell {
  readonly duty: string
  readonly level: UnitLevel
  readonly gaps: number
}

export interface NetworksTold {
  /** How many places of each level the office has, itself included. */
  readonly places: ReadonlyMap<UnitLevel, number>
  readonly cells: ReadonlyArray<NetworkCell>
}

interface NetworksAsked {
  /** The office's own unit; null while it is not known. */
  readonly unit: string | null
  readonly office: Office
  readonly kinds: ReadonlyArray<Pick<DutyKindTold, "code" | "levels">>
  readonly on: Day
}

const readNetworks = async (
  api: Api,
  { unit, office, kinds, on }: NetworksAsked,
  { signal }: Asking
): Promise<NetworksTold> => {
  const under = unit ?? ""
  const levels = [...new Set(kinds.flatMap((kind) => kind.levels))]
  const pairs = kinds.flatMap(({ code, levels: own }) => own.map((level) => ({ code, level })))
  const [top, totals, gaps] = await Promise.all([
    api.org.show.query({ place: under, on }, { signal }),
    Promise.all(
      levels.map((level) => api.org.list.query({ under, level, on, limit: 1 }, { signal }))
    ),
    Promise.all(
      pairs.map(({ code, level }) =>
        api.duties.gaps.query({ ...ofOffice(office), duty: code, level, on, limit: 1 }, { signal })
      )
    )
  ])
  // The list counts what stands below: the office's own unit is of one of the levels, too.
  const places = levels.map((level, at) => {
    const below = totals[at]?.total ?? 0
    return [level, below + (top.unit.level === level ? 1 : 0)] as const
  })
  return {
    places: new Map(places),
    cells: pairs.map(({ code, level }, at) => ({ duty: code, level, gaps: gaps[at]?.total ?? 0 }))
  }
}

const networksQuery = (api: Api, asked: NetworksAsked) => ({
  queryKey: [...dutyKeys.all, "networks", asked],
  queryFn: (asking: Asking) => readNetworks(api, asked, asking),
  enabled: asked.unit !== null && asked.kinds.length > 0,
  placeholderData: keepBefore
})

export const useNetworks = (asked: Accessor<NetworksAsked>) => {
  const { api } = useClient()
  return useQuery(() => networksQuery(api, asked()))
}

export const useAddLevel = () => {
  const { api } = useClient()
  return useDeeds(
    ["levels"],
    "onSuccess"
  )((wanted: { readonly office: Office; readonly level: NewLevel }) =>
    api.org.addLevel.mutate({ ...ofOffice(wanted.office), level: wanted.level })
  )
}
