/** The half year that the rail shows: the one in which the day lies. */
import type { Day } from "@aiwei/domain/shared/Day"

import { asDay } from "../../format/asDay.ts"

export const railSpan = (day: Day): { readonly from: Day; readonly to: Day } => {
  const year = day.slice(0, 4)
  return Number(day.slice(5, 7)) <= 6
    ? { from: asDay(`${year}-01-01`), to: asDay(`${year}-06-30`) }
    : { from: asDay(`${year}-07-01`), to: asDay(`${year}-12-31`) }
}
