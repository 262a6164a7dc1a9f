/** The same day a year before: how long somebody who left stays on a card, in grey. */
import { Day } from "../../shared/Day.ts"

export const yearBefore = (day: Day): Day => {
  const [year = "", rest = ""] = [day.slice(0, 4), day.slice(4)]
  // A leap day has no namesake a year before.
  return Day.make(`${Number(year) - 1}${rest === "-02-29" ? "-02-28" : rest}`)
}
