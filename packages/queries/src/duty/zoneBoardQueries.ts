/**
 * The zones of a day with the communities, compounds and people of the office, for the zone board; and moving
 * a community from one zone to another. A board counts, so it reads everything, a part at a time.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import type { ZoneRow } from "../registerQueries.ts"
import { useRegisterWrite } from "../registerWrites.ts"
import { dutyKeys } from "./dutyQueries.ts"

type Unit = Outputs["org"]["list"]["rows"][number]
export type BoardZone = ZoneRow

export interface BoardCommunity extends Pick<Unit, "id" | "name"> {
  readonly compounds: number
  readonly buildings: number
  readonly households: number
  readonly gaps: number
  readonly people: number
}

export interface ZoneBoardRead {
  readonly zones: ReadonlyArray<BoardZone>
  readonly communities: ReadonlyArray<BoardCommunity>
}

const atOnce = 500

const unitsOf = async (
  api: Api,
  office: Office,
  level: UnitLevel,
  on: Day,
  signal: AbortSignal
): Promise<ReadonlyArray<Unit>> => {
  const rows: Array<Unit> = []
  let cursor: Outputs["org"]["list"]["next"] = null
  for (;;) {
    const under = office === undefined ? {} : { under: office }
    const part: Outputs["org"]["list"] = await api.org.list.query(
      { ...under, level, on, cursor, limit: atOnce },
      { signal }
    )
    rows.push(...part.rows)
    cursor = part.next
    if (cursor === null) return rows
  }
}

/** How many who are there work in each unit. */
const peopleIn = async (api: Api, office: Office, on: Day, signal: AbortSignal) => {
  const counts = new Map<OrgUnitId, number>()
  const filters = [{ column: "status", op: "anyOf", value: ["active"] }] as const
  for (let offset = 0; ; offset += atOnce) {
    const asked = { ...ofOffice(office), on, filters, offset, limit: atOnce }
    const { rows, total } = await api.people.rows.query(asked, { signal })
    for (const { unitId } of rows) {
      if (unitId !== null) counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
    }
    if (offset + atOnce >= total) return counts
  }
}

const countsOf = async (
  api: Api,
  ids: ReadonlyArray<OrgUnitId>,
  on: Day,
  signal: AbortSignal
): Promise<Outputs["org"]["counts"]> => {
  const counted: Array<Outputs["org"]["counts"][number]> = []
  for (let at = 0; at < ids.length; at += atOnce) {
    counted.push(
      ...(await api.org.counts.query({ ids: ids.slice(at, at + atOnce), on }, { signal }))
    )
  }
  return counted
}

const readBoard = async (
  api: Api,
  office: Office,
  on: Day,
  signal: AbortSignal
): Promise<ZoneBoardRead> => {
  const [zones, communities, villages, compounds, people] = await Promise.all([
    api.zones.rows.query({ ...ofOffice(office), on, limit: atOnce }, { signal }),
    unitsOf(api, office, "community", on, signal),
    unitsOf(api, office, "village", on, signal),
    unitsOf(api, office, "compound", on, signal),
    peopleIn(api, office, on, signal)
  ])
  const all = [...communities, ...villages]
  const ids = all.map(({ id }) => id)
  const counted = new Map((await countsOf(api, ids, on, signal)).map((one) => [one.id, one]))
  return {
    zones: zones.rows,
    communities: all.map(({ id, name, path }) => ({
      id,
      name,
      compounds: compounds.filter((one) => one.path.startsWith(path)).length,
      buildings: counted.get(id)?.buildings ?? 0,
      households: counted.get(id)?.households ?? 0,
      gaps: counted.get(id)?.gaps ?? 0,
      people: people.get(id) ?? 0
    }))
  }
}

const boardQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...dutyKeys.all, "zoneBoard", office, on],
  queryFn: ({ signal }: Asking) => readBoard(api, office, on, signal),
  placeholderData: keepBefore
})

export const useZoneBoard = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => boardQuery(api, office(), on()))
}

export interface MoveCommunity {
  readonly community: string
  readonly from: BoardZone | null
  /** Null: it is to be in no zone. */
  readonly to: BoardZone | null
  readonly on: Day
}

const idsOf = ({ communities }: BoardZone): ReadonlyArray<string> => communities.map(({ id }) => id)

const moved =
  (api: Api) =>
  async ({ community, from, to, on }: MoveCommunity) => {
    if (to === null) {
      if (from === null) return
      const change = { communities: idsOf(from).filter((id) => id !== community) }
      // With `from`, null as it is, what began on that very day is corrected instead of refused.
      await api.zones.change.mutate({ ...refOf(from), change, on, from: null })
      return
    }
    const held = new Set(idsOf(to))
    const change = { communities: [...held.add(community)] }
    await api.zones.change.mutate({
      ...refOf(to),
      change,
      on,
      from: from === null ? null : refOf(from)
    })
  }

const refOf = ({ id, version }: BoardZone) => ({ id, version })

export const useMoveCommunity = () => useRegisterWrite<MoveCommunity, void>(moved)

/** The zones as they are now: a move is taken back against what stands, not against what was seen. */
export const useZonesNow = (office: Accessor<Office>) => {
  const { api } = useClient()
  return async (on: Day): Promise<ReadonlyArray<BoardZone>> =>
    (await api.zones.rows.query({ ...ofOffice(office()), on, limit: atOnce })).rows
}
