/** Codes of the lines behind a year whose figures nobody compared with their source; undefined without any. Pure. */
import type { YearView } from "@aiwei/queries/publication/appraisalQueries"

export const yearToCheck = ({
  from
}: Pick<YearView, "from">): ReadonlyArray<string> | undefined => {
  const codes = new Set(from.flatMap(({ toBeChecked }) => toBeChecked ?? []))
  return codes.size === 0 ? undefined : [...codes]
}
