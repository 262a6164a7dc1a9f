/** The Monday of a day's week: weeks are told apart by it, also over the end of a year. */
import { DateTime } from "effect"

import { Day } from "../shared/Day.ts"

export const weekOf = (day: Day): Day => {
  const at = DateTime.makeUnsafe(`${day}T00:00:00Z`)
  const sinceMonday = (DateTime.getPartUtc(at, "weekDay") + 6) % 7
  return Day.make(DateTime.formatIso(DateTime.subtract(at, { days: sinceMonday })).slice(0, 10))
}
