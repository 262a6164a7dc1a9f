/** Who gained most: places inside the same peer group, and points on the whole scale. */
import type { MonthRead } from "../../assessment/monthReader.ts"
import type { Standing } from "../../assessment/standings.ts"
import { type Points, written } from "../../shared/Points.ts"
import type { ImprovedRow, ImprovedView } from "./ReportViews.ts"

const text = (points: Points | null): string | null => (points === null ? null : written(points))

const rowOf =
  ({ units }: Pick<MonthRead, "units">) =>
  ({ unitId, group, rank, change, compared, pointsChange }: Standing): ImprovedRow => ({
    unitId,
    unitCode: units.get(unitId)?.code ?? null,
    unitName: units.get(unitId)?.name ?? "",
    group,
    rank,
    change,
    compared: text(compared),
    pointsChange: text(pointsChange)
  })

/** The first `most` and whoever equals the last of them. */
export const mostOf = <A>(
  all: ReadonlyArray<A>,
  gained: (one: A) => number | null,
  most: number
): ReadonlyArray<A> => {
  const of = (one: A) => gained(one) ?? 0
  const sorted = all.filter((one) => of(one) > 0).toSorted((a, b) => of(b) - of(a))
  const last = sorted[most - 1]
  return last === undefined ? sorted : sorted.filter((one) => of(one) >= of(last))
}

export const improvedOf = (
  read: Pick<MonthRead, "units" | "sheet" | "published">,
  shown: ReadonlyArray<Standing>,
  most: number
): ImprovedView => {
  const row = rowOf(read)
  const ranked = shown.filter(({ rank }) => rank !== null)
  return {
    period: read.sheet.period,
    comparedWith: read.published.before?.period ?? null,
    byPlaces: mostOf(ranked, ({ change }) => change, most).map(row),
    byPoints: mostOf(ranked, ({ pointsChange }) => pointsChange, most).map(row)
  }
}
