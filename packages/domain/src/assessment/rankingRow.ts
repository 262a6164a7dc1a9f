/** A month's standings written out for the wire. Nothing is worked out here but texts. */
import type { DivisionCode } from "../org/DivisionCode.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PartedBy } from "../ranking/order/groupOrder.ts"
import type { AssessmentScheme } from "../scheme/AssessmentScheme.ts"
import type { TieRule } from "../scheme/document/RankingTerms.ts"
import type { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import { toBeChecked } from "../scheme/document/toBeChecked.ts"
import { type Points, total as sumOf, written } from "../shared/Points.ts"
import { categoryCells } from "./categoryCells.ts"
import type { CategorySum } from "./CategorySum.ts"
import type { Counted } from "./categorySums.ts"
import type { RankingRow, RankingView, TieParted } from "./RankingView.ts"
import { printedTotal, type Standing } from "./standings.ts"

export interface NamedUnit {
  readonly id: OrgUnitId
  readonly code: DivisionCode | null
  /** In full. */
  readonly name: string
}

/** Categories in the order in which the scheme first names them, with what they are worth. */
export const categoriesOf = (
  indicators: ReadonlyArray<Counted>
): ReadonlyArray<{ readonly name: string; readonly points: Points }> => {
  const worths = new Map<string, Array<Points>>()
  for (const { category, worth } of indicators) {
    const known = worths.get(category)
    if (known === undefined) worths.set(category, [worth])
    else known.push(worth)
  }
  return [...worths].map(([name, points]) => ({ name, points: sumOf(points) }))
}

export interface RowSources {
  readonly units: ReadonlyMap<OrgUnitId, NamedUnit>
  readonly sums: ReadonlyMap<OrgUnitId, ReadonlyArray<CategorySum>>
  readonly categories: ReadonlyArray<string>
  /** Whoever shares a rank is named only to who may see them; null: everybody is seen. */
  readonly seen: ReadonlySet<OrgUnitId> | null
}

/** Where a whole city shares a rank, naming everybody to everybody helps nobody. */
const tiesNamed = 50

const tieParted = ({ breaker, declared }: PartedBy): TieParted => {
  const what = "code" in breaker ? breaker.code : "name" in breaker ? breaker.name : null
  return { by: breaker.by, what, declared }
}

export const rankingRow = (
  { unitId, rank, card, ...rest }: Standing,
  { units, sums, categories, seen }: RowSources
): RankingRow => {
  const unit = units.get(unitId)
  const sharing = seen === null ? rest.sharing : rest.sharing.filter((id) => seen.has(id))
  const total = printedTotal(card)
  const others = sharing.slice(0, tiesNamed + 1).filter((id) => id !== unitId)
  return {
    rank,
    unitId,
    unitCode: unit?.code ?? null,
    unitName: unit?.name ?? "",
    group: rest.group,
    total: total === null ? null : written(total),
    base: written(card.base),
    bonus: written(card.bonus),
    vetoed: rest.vetoed,
    applicable: written(card.applicable),
    change: rest.change,
    tiedWith: others.map((id) => units.get(id)?.code ?? units.get(id)?.name ?? id),
    interval: null,
    bottomRun: rest.bottomRun,
    outside: rest.outside,
    grade: card.grade?.name ?? null,
    available: written(card.available),
    compared: rest.compared === null ? null : written(rest.compared),
    pointsChange: rest.pointsChange === null ? null : written(rest.pointsChange),
    partedBy: rest.partedBy && tieParted(rest.partedBy),
    penalty: written(card.penalty),
    vetoes: card.vetoed,
    categories: categoryCells(categories, sums.get(unitId) ?? [])
  }
}

export const schemeHead = (
  scheme: AssessmentScheme,
  document: SchemeDocument | null,
  ties: TieRule
): RankingView["scheme"] => ({
  id: scheme.id,
  version: scheme.version,
  name: scheme.name,
  total: written(scheme.total),
  bonusMax: scheme.bonusMax === null ? null : written(scheme.bonusMax),
  ties,
  ...toBeChecked(document)
})
