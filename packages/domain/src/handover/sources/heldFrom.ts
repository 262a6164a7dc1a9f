/** From which day a span that is dated by changes of its holder is another's: the day, or its own first one. */
import { Day } from "../../shared/Day.ts"

const dated = /:(\d{4})(\d\d)(\d\d)$/

export const heldFrom = (spanId: string, begun: Day, on: Day): Day => {
  const [, year, month, dayOfMonth] = dated.exec(spanId) ?? []
  const since = year === undefined ? begun : Day.make(`${year}-${month}-${dayOfMonth}`)
  return since < on ? on : since
}
