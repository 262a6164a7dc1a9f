/** Where days, months and events stand on a date rail, in per cent of its length. */
import { addMonths, civilOf, daysBetween } from "./dayMath.ts"

export interface RailEvent {
  readonly id: string
  readonly day: string
  readonly text: string
}

export const shareOf = (day: string, from: string, to: string): number => {
  const whole = daysBetween(from, to)
  return whole <= 0 ? 0 : Math.max(0, Math.min(100, (100 * daysBetween(from, day)) / whole))
}

/** The first of every month from `from` to `to`. */
export const monthTicks = (from: string, to: string) => {
  const ticks: Array<{ readonly day: string; readonly year: number; readonly month: number }> = []
  const first = from.endsWith("-01") ? from : `${addMonths(from, 1).slice(0, 7)}-01`
  for (let day = first; day <= to; day = addMonths(day, 1)) {
    const { year, month } = civilOf(day) ?? { year: 0, month: 1 }
    ticks.push({ day, year, month })
  }
  return ticks
}

/** Labels that would lie on each other are left out; their marks stay. Earlier ones go first. */
export const labelled = (shares: ReadonlyArray<number>, room: number): ReadonlyArray<boolean> => {
  let free = Number.NEGATIVE_INFINITY
  return shares.map((share) => {
    if (share < free) return false
    free = share + room
    return true
  })
}
