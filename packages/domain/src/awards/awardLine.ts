/** A line of the register as it is shown: with its run of years, and whether it is due to be checked again. Pure. */
import type { Award } from "./Award.ts"
import { streakUpTo } from "./streaks.ts"

export interface AwardLine extends Omit<Award, "path"> {
  /** Years in a row, up to this one, in which the unit has this title. */
  readonly streak: number
  /** Its year to be checked again has come, and no newer line of this title and unit says it was. */
  readonly recheckDue: boolean
}

export const awardLine = (
  { path: _path, ...award }: Award,
  all: ReadonlyArray<Award>,
  thisYear: number
): AwardLine => {
  const same = all.filter(({ unitId, title }) => unitId === award.unitId && title === award.title)
  const years = same.map(({ year }) => year)
  const { recheckYear } = award
  const due = recheckYear !== null && recheckYear <= thisYear
  return {
    ...award,
    streak: streakUpTo([...years, award.year], award.year),
    recheckDue: due && !years.some((year) => year >= recheckYear)
  }
}
