/**
 * How often each holder's contact points were visited, month by month, and which were not in the last one.
 * Every point is visited or on the list of the unvisited, never both; laws in the test of this file.
 */
import type { PersonId } from "../../../people/Person.ts"
import { firstId } from "../../../register/spans.ts"
import type { Day } from "../../../shared/Day.ts"
import { type Month, monthOf } from "../../../shared/Month.ts"

export interface PointHeld {
  readonly id: string
  /** Null while nobody answers for it. */
  readonly holder: { readonly personId: PersonId | null; readonly name: string } | null
}

export interface VisitMade {
  readonly pointId: string
  readonly day: Day
  readonly people: ReadonlyArray<{ readonly personId: PersonId }>
}

export interface MonthVisits {
  readonly month: Month
  /** Whoever went. */
  readonly visits: number
  /** In which the holder took part. */
  readonly own: number
}

export interface HolderVisits {
  readonly holder: PointHeld["holder"]
  readonly points: number
  readonly months: ReadonlyArray<MonthVisits>
  /** Points without a visit in the last of the months. */
  readonly unvisited: ReadonlyArray<string>
}

const keyOf = ({ holder }: PointHeld): string =>
  holder === null ? "" : (holder.personId ?? `?${holder.name}`)

export const visitsPerMonth = (
  points: ReadonlyArray<PointHeld>,
  visits: ReadonlyArray<VisitMade>,
  months: ReadonlyArray<Month>
): ReadonlyArray<HolderVisits> => {
  const last = months.at(-1)
  const of = Map.groupBy(visits, ({ pointId }) => pointId)
  return [...Map.groupBy(points, keyOf).values()].map((held) => {
    const holder = held[0]?.holder ?? null
    const made = held.flatMap(({ id }) => of.get(firstId(id)) ?? [])
    const went = (visit: VisitMade) =>
      visit.people.some(({ personId }) => personId === holder?.personId)
    return {
      holder,
      points: held.length,
      months: months.map((month) => {
        const then = made.filter(({ day }) => monthOf(day) === month)
        return { month, visits: then.length, own: then.filter(went).length }
      }),
      unvisited: held
        .filter(({ id }) => !(of.get(firstId(id)) ?? []).some(({ day }) => monthOf(day) === last))
        .map(({ id }) => id)
    }
  })
}
