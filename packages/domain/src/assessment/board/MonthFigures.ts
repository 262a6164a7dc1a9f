/**
 * A month in figures, whichever way it was had: as recorded now, or as a version froze it. What the
 * boards compare are two of these; whoever shows one says which it is (`mark` null: as recorded now).
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Publication } from "../../publication/Publication.ts"
import type { Snapshot } from "../../publication/Snapshot.ts"
import {
  contestantsOf,
  snapshotStandings,
  snapshotTerms
} from "../../publication/snapshotStandings.ts"
import type { Month } from "../../shared/Month.ts"
import type { Points } from "../../shared/Points.ts"
import type { CategorySum } from "../CategorySum.ts"
import type { MonthRead } from "../monthReader.ts"
import { categoriesOf, type NamedUnit } from "../rankingRow.ts"
import type { SchemeTerms } from "../scorecardOf.ts"
import type { Standing } from "../standings.ts"

/** The version that is shown; its reason says why the one before was corrected. */
export type VersionMark = Pick<Publication, "version" | "publishedAt" | "reason">

export interface MonthFigures {
  readonly period: Month
  readonly mark: VersionMark | null
  /** ISO instant of the newest input. */
  readonly dataAsOf: string
  readonly scheme: SchemeTerms & { readonly name: string; readonly version: number }
  readonly categories: ReadonlyArray<{ readonly name: string; readonly points: Points }>
  readonly units: ReadonlyMap<OrgUnitId, NamedUnit>
  readonly sums: ReadonlyMap<OrgUnitId, ReadonlyArray<CategorySum>>
  readonly standings: ReadonlyArray<Standing>
}

export const recordedFigures = (read: MonthRead): MonthFigures => ({
  period: read.sheet.period,
  mark: null,
  dataAsOf: read.sheet.updatedAt,
  scheme: read.scheme,
  categories: categoriesOf(read.indicators),
  units: read.units,
  sums: read.sums,
  standings: read.standings
})

export const frozenFigures = ({ inputs, scheme }: Snapshot, mark: VersionMark): MonthFigures => {
  const contestants = contestantsOf(inputs, scheme)
  return {
    period: inputs.period,
    mark,
    dataAsOf: inputs.dataAsOf,
    scheme: { ...scheme, ...snapshotTerms(scheme) },
    categories: categoriesOf(scheme.indicators),
    units: new Map(inputs.communities.map(({ id, code, name }) => [id, { id, code, name }])),
    sums: new Map(contestants.map(({ unitId, sums }) => [unitId, sums])),
    standings: snapshotStandings(inputs, scheme)
  }
}
