/**
 * Places that nobody answers for. A gap board counts by level, zone and branch, so it reads all of them,
 * a part at a time by cursor. How many there are is counted once, for the first part.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQueries } from "../asking/useQueries.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"

export type GapRow = Outputs["duties"]["gaps"]["rows"][number]

export interface GapsFound {
  readonly rows: ReadonlyArray<GapRow>
  /** Of the whole branch, as it was counted before its parts were read. */
  readonly total: number
}

const atOnce = 1000

interface GapsAsked {
  readonly office: Office
  /** Null: what the tree counts, officers of buildings and whoever leads a community. */
  readonly duty: string | null
  readonly on: Day
}

const readAll = async (api: Api, { office, duty, on }: GapsAsked, signal: AbortSignal) => {
  const rows: Array<GapRow> = []
  let cursor: string | null = null
  for (;;) {
    const asked = { ...ofOffice(office), duty, on, cursor, limit: atOnce }
    const part: Outputs["duties"]["gaps"] = await api.duties.gaps.query(asked, { signal })
    rows.push(...part.rows)
    cursor = part.next
    if (cursor === null) return { rows, total: part.total }
  }
}

const gapsQuery = (api: Api, asked: GapsAsked) => ({
  queryKey: [...dutyKeys.all, "gaps", asked],
  queryFn: ({ signal }: Asking): Promise<GapsFound> => readAll(api, asked, signal),
  placeholderData: keepBefore
})

export const useGaps = (asked: Accessor<GapsAsked>) => {
  const { api } = useClient()
  return useQuery(() => gapsQuery(api, asked()))
}

const countQuery = (api: Api, asked: GapsAsked) => ({
  queryKey: [...dutyKeys.all, "gapCount", asked],
  queryFn: async ({ signal }: Asking) => {
    const { office, duty, on } = asked
    const part = { ...ofOffice(office), duty, on, limit: 1 }
    return (await api.duties.gaps.query(part, { signal })).total
  },
  placeholderData: keepBefore
})

/** How many there are of each duty. */
export const useGapCounts = (
  office: Accessor<Office>,
  duties: Accessor<ReadonlyArray<string>>,
  on: Accessor<Day>
) => {
  const { api } = useClient()
  return useQueries(duties, (duty) => countQuery(api, { office: office(), duty, on: on() }))
}

const zoneNamesQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...dutyKeys.all, "zones", office, on],
  queryFn: async ({ signal }: Asking) => {
    const asked = { ...ofOffice(office), on, limit: 500 }
    const { rows } = await api.zones.rows.query(asked, { signal })
    return rows.map(({ name, communities }) => ({ name, communities }))
  },
  placeholderData: keepBefore
})

/** The zones of a day with their communities. */
export const useZonesOn = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => zoneNamesQuery(api, office(), on()))
}
