/**
 * Two months, or two versions of one, side by side: rank, total, bonus and every category. A community
 * or a category that one side does not know has null there, and no difference.
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Points, written } from "../../shared/Points.ts"
import type { CategorySum } from "../CategorySum.ts"
import { meanTotal } from "../means/monthMeans.ts"
import { printedTotal, type Standing } from "../standings.ts"
import type {
  ComparedCategory,
  ComparedRow,
  ComparedSide,
  ComparisonView,
  RecordedChange
} from "./BoardViews.ts"
import { meanMark } from "./figuresMark.ts"
import type { MonthFigures } from "./MonthFigures.ts"

interface Side {
  readonly figures: MonthFigures
  readonly standings: ReadonlyMap<OrgUnitId, Standing>
}

const sideOf = (figures: MonthFigures): Side => ({
  figures,
  standings: new Map(figures.standings.map((standing) => [standing.unitId, standing]))
})

const differing = (now: Points | null, before: Points | null): string | null =>
  now === null || before === null ? null : written(Points.make(now - before))

const totalOf = (standing: Standing | undefined): Points | null =>
  standing === undefined ? null : printedTotal(standing.card)

const totalText = (standing: Standing): string | null => {
  const total = totalOf(standing)
  return total === null ? null : written(total)
}

const comparedSide = (standing: Standing | undefined): ComparedSide | null =>
  standing === undefined
    ? null
    : {
        rank: standing.rank,
        total: totalText(standing),
        bonus: written(standing.card.bonus),
        vetoed: standing.vetoed,
        group: standing.group,
        grade: standing.card.grade?.name ?? null
      }

const changeIn = (sums: ReadonlyArray<CategorySum> | undefined, category: string) => {
  const sum = sums?.find((one) => one.category === category)
  return sum === undefined ? null : Points.make(sum.points - sum.applicable)
}

const comparedCategory = (unitId: OrgUnitId, category: string, now: Side, before: Side) => {
  const [here, there] = [now, before].map(({ figures }) =>
    changeIn(figures.sums.get(unitId), category)
  )
  const compared: ComparedCategory = {
    category,
    now: here == null ? null : written(here),
    before: there == null ? null : written(there),
    difference: differing(here ?? null, there ?? null)
  }
  return compared
}

const comparedRow = (
  unitId: OrgUnitId,
  categories: ReadonlyArray<string>,
  now: Side,
  before: Side
): ComparedRow => {
  const [here, there] = [now.standings.get(unitId), before.standings.get(unitId)]
  const unit = now.figures.units.get(unitId) ?? before.figures.units.get(unitId)
  const ranks = [here?.rank ?? null, there?.rank ?? null] as const
  return {
    unitId,
    unitCode: unit?.code ?? null,
    unitName: unit?.name ?? "",
    now: comparedSide(here),
    before: comparedSide(there),
    totalDifference: differing(totalOf(here), totalOf(there)),
    bonusDifference: differing(here?.card.bonus ?? null, there?.card.bonus ?? null),
    rankDifference: ranks[0] === null || ranks[1] === null ? null : ranks[1] - ranks[0],
    categories: categories.map((category) => comparedCategory(unitId, category, now, before))
  }
}

export const comparisonOf = (
  now: MonthFigures,
  before: MonthFigures,
  changes: ReadonlyArray<RecordedChange> | null,
  whole: ComparisonView["whole"] = null
): ComparisonView => {
  const [here, there] = [sideOf(now), sideOf(before)]
  const categories = [...new Set([...now.categories, ...before.categories].map(({ name }) => name))]
  const ids = new Set([...here.standings.keys(), ...there.standings.keys()])
  return {
    now: meanMark(now),
    before: meanMark(before),
    meanDifference: differing(
      meanTotal(now.standings, now.scheme),
      meanTotal(before.standings, before.scheme)
    ),
    rows: [...ids].map((unitId) => comparedRow(unitId, categories, here, there)),
    changes,
    whole
  }
}
