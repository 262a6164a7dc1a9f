/**
 * Names somebody for several places at once, and takes it back. A household officer whose name was misspelt
 * is corrected in the table of buildings; everything else begins on a day, and what was before stays.
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"
import { useAssign } from "@aiwei/queries/assignQueries"
import {
  type DutyGiven,
  type HolderWanted,
  useAskDutiesAgain,
  useDutyWrites
} from "@aiwei/queries/duty/dutyWrites"
import { useOffices } from "@aiwei/queries/orgQueries"

import { useFrame } from "../../frame/FrameContext.tsx"
import type { GiveRow } from "./GiveRow.ts"

export interface Giving {
  readonly rows: ReadonlyArray<GiveRow>
  readonly holder: HolderWanted
  /** Null corrects what is misspelt; the rest begins on the day looked at. */
  readonly from: Day | null
  /** The day looked at. */
  readonly day: Day
}

export interface Given {
  readonly done: number
  readonly refused: ReadonlyArray<unknown>
  /** Gives how many gaps are there again. */
  readonly takeBack: () => Promise<number>
}

type Officer = { readonly personId: string } | { readonly name: string }

const officerOf = (holder: HolderWanted): Officer | null =>
  "personId" in holder || "name" in holder ? holder : null

const isMisspelt = ({ duty, level, gap }: GiveRow): boolean =>
  duty === "household-officer" && level === "building" && gap?.reason === "nameUnknown"

/** Buildings whose record is wrong, by the name that stands there. */
const byName = (rows: ReadonlyArray<GiveRow>) => Map.groupBy(rows, ({ gap }) => gap?.name ?? "")

export const useGiving = () => {
  const frame = useFrame()
  const offices = useOffices()
  const assign = useAssign()
  const { give, end } = useDutyWrites()
  const again = useAskDutiesAgain()

  const correct = async (rows: ReadonlyArray<GiveRow>, officer: Officer, day: Day) => {
    const office = frame.office()
    const top = offices.data?.find(({ id }) => id === office)?.id ?? offices.data?.[0]?.id
    // Every place of the page has been read from the server, which names them by their own ids.
    const buildings = rows.map(({ placeId }) => placeId as OrgUnitId)
    const [first] = buildings
    if (first === undefined) return
    const under = top ?? first
    await assign.mutateAsync({ office, under, asOf: day, buildings, officer, on: null })
    await again()
  }

  const backToNames = async (rows: ReadonlyArray<GiveRow>, day: Day) => {
    for (const [name, same] of byName(rows)) await correct(same, { name }, day)
  }

  const ended = async (given: ReadonlyArray<DutyGiven>) => {
    if (given.length === 0) return 0
    const duties = given.map(({ id, placeId, validFrom }) => ({
      place: placeId,
      id,
      on: validFrom
    }))
    const { done, refused } = await end.mutateAsync(duties)
    if (done.length === 0 && refused.length > 0) throw refused[0]
    return done.length
  }

  return async ({ rows, holder, from, day }: Giving): Promise<Given> => {
    const officer = officerOf(holder)
    const misspelt = from === null && officer !== null ? rows.filter(isMisspelt) : []
    const others = rows.filter((row) => !misspelt.includes(row))
    if (officer !== null) await correct(misspelt, officer, day)
    const duties = others.map(({ placeId, duty }) => ({
      place: placeId,
      duty,
      holder,
      from: from ?? day
    }))
    const { done, refused } =
      duties.length === 0 ? { done: [], refused: [] } : await give.mutateAsync(duties)
    return {
      done: done.length + misspelt.length,
      refused,
      takeBack: async () => {
        await backToNames(misspelt, day)
        return (await ended(done)) + misspelt.length
      }
    }
  }
}
