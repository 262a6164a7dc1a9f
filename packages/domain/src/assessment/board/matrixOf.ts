/**
 * Indicators against communities: one cell for every loss, everything that is not done or does not
 * apply. A cell that got its full points is null, so a quiet month is a small answer.
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { noPoints, Points, total, written } from "../../shared/Points.ts"
import { leafOf, type Recorded } from "../leafOf.ts"
import type { SourceOf } from "../SourceCell.ts"
import type { Standing } from "../standings.ts"
import type { MatrixCell, MatrixColumn, MatrixOrder, MatrixRow, MatrixView } from "./BoardViews.ts"
import { figuresMark } from "./figuresMark.ts"
import type { MonthFigures } from "./MonthFigures.ts"

export interface MatrixIndicator {
  readonly code: string
  readonly category: string
  readonly name: string
  readonly worth: Points
}

export interface RecordedLeaf extends Recorded {
  readonly reason: string | null
  readonly fileId: string | null
  readonly sheetName: string | null
  readonly cell: string | null
  readonly raw: string | null
}

/** What all communities together lost in an indicator, and how many have no value there. */
export interface IndicatorLoss {
  readonly lost: Points
  readonly notDone: number
}

export interface MatrixSources {
  readonly indicators: ReadonlyArray<MatrixIndicator>
  readonly leafAt: (unitId: OrgUnitId, indicator: number) => RecordedLeaf | null
  readonly lossAt: (indicator: number) => IndicatorLoss
  readonly sourceOf: SourceOf
}

export interface Range {
  readonly order: MatrixOrder
  readonly offset: number
  readonly limit: number
}

const byPinyin = new Intl.Collator("zh-CN")

/** Best first with the vetoed last, in the order of codes, or of names as they are read aloud. */
export const inBoardOrder = (
  { standings, units }: Pick<MonthFigures, "standings" | "units">,
  order: MatrixOrder
): ReadonlyArray<Standing> => {
  if (order === "rank") return standings
  const found = new Map(standings.map((one) => [one.unitId, one]))
  const byCode = [...units.values()].flatMap(({ id, name }) => {
    const standing = found.get(id)
    return standing === undefined ? [] : [{ name, standing }]
  })
  const sorted =
    order === "code" ? byCode : byCode.toSorted((a, b) => byPinyin.compare(a.name, b.name))
  return sorted.map(({ standing }) => standing)
}

export const matrixCell = (
  worth: Points,
  recorded: RecordedLeaf | null,
  mode: MonthFigures["scheme"]["notApplicable"],
  sourceOf: SourceOf
): MatrixCell | null => {
  const leaf = leafOf(worth, recorded, mode)
  const lost = leaf.standing === "done" ? worth - leaf.counted : 0
  if (leaf.standing === "done" && lost <= 0) return null
  return {
    mark: leaf.standing === "done" ? "lost" : leaf.standing,
    lost: written(Points.make(lost)),
    points: leaf.standing === "notDone" ? null : written(leaf.counted),
    lostPercent: Math.ceil((100 * lost) / Math.max(1, worth)),
    reason: recorded?.reason ?? null,
    source: recorded === null ? null : sourceOf(recorded, recorded.cell, recorded.raw),
    ...(recorded?.worked == null ? {} : { worked: true as const })
  }
}

/** Adds up what `lossAt` answers, from leaves that are at hand. */
export const lossesOf = (leaves: ReadonlyArray<Recorded | null>, worth: Points): IndicatorLoss => {
  const counted = leaves.map((leaf) => leafOf(worth, leaf, "rebase"))
  const done = counted.filter(({ standing }) => standing === "done")
  return {
    lost: total(done.map((leaf) => Points.make(Math.max(noPoints, worth - leaf.counted)))),
    notDone: counted.filter(({ standing }) => standing === "notDone").length
  }
}

const columnOf =
  ({ units }: MonthFigures) =>
  ({ unitId, rank, card, vetoed }: Standing): MatrixColumn => ({
    unitId,
    unitCode: units.get(unitId)?.code ?? null,
    unitName: units.get(unitId)?.name ?? "",
    rank,
    total: written(card.total),
    vetoed
  })

export const matrixOf = (
  figures: MonthFigures,
  { indicators, leafAt, lossAt, sourceOf }: MatrixSources,
  { order, offset, limit }: Range
): MatrixView => {
  const here = inBoardOrder(figures, order).slice(offset, offset + limit)
  const mode = figures.scheme.notApplicable
  const rowOf = ({ code, category, name, worth }: MatrixIndicator, at: number): MatrixRow => ({
    code,
    category,
    name,
    worth: written(worth),
    lost: written(lossAt(at).lost),
    notDone: lossAt(at).notDone,
    cells: here.map(({ unitId }) => matrixCell(worth, leafAt(unitId, at), mode, sourceOf))
  })
  return {
    figures: figuresMark(figures),
    schemeTotal: written(figures.scheme.total),
    order,
    total: figures.standings.length,
    offset,
    columns: here.map(columnOf(figures)),
    rows: indicators.map(rowOf)
  }
}
