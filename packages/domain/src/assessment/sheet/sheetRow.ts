/** One community of a score sheet written out for the wire. Nothing is worked out here but texts. */
import type { AssessmentScheme } from "../../scheme/AssessmentScheme.ts"
import type { SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import { toBeChecked } from "../../scheme/document/toBeChecked.ts"
import type { Indicator, IndicatorLabel } from "../../scheme/Indicator.ts"
import { noPoints, Points, total, written } from "../../shared/Points.ts"
import { bonusEdit, entryEdit, vetoEdit } from "../explain/handEdited.ts"
import { leafOf } from "../leafOf.ts"
import type { NamedUnit } from "../rankingRow.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import type { ScoreTally } from "../ScoreTally.ts"
import type { SourceOf } from "../SourceCell.ts"
import type { Standing } from "../standings.ts"
import type { SheetCategory, SheetCell, SheetExtras, SheetRow, SheetScheme } from "./SheetView.ts"

export interface CommunityScores {
  readonly unit: NamedUnit
  readonly entries: ReadonlyArray<ScoreEntry>
  readonly tally: ScoreTally | null
}

const writtenOrNull = (points: Points | null): string | null =>
  points === null ? null : written(points)

const cellOf = (
  { code, worth }: Indicator,
  entry: ScoreEntry | undefined,
  sourceOf: SourceOf
): SheetCell => {
  const { standing, counted } = leafOf(worth, entry ?? null, "rebase")
  const done = standing === "done"
  return {
    indicator: code,
    standing,
    points: done ? written(counted) : null,
    deduction: done ? written(Points.make(worth - counted)) : null,
    reason: entry?.reason ?? null,
    source: entry === undefined ? null : sourceOf(entry, entry.cell, entry.raw),
    edit: entryEdit(entry ?? null)
  }
}

const extrasOf = (tally: ScoreTally | null, sourceOf: SourceOf): SheetExtras => ({
  bonus: written(tally?.bonus ?? noPoints),
  bonusReason: tally?.bonusReason ?? null,
  bonusSource: tally === null ? null : sourceOf(tally, tally.bonusCell, null),
  bonusEdit: bonusEdit(tally),
  vetoed: tally?.vetoed ?? false,
  vetoSource: tally === null ? null : sourceOf(tally, tally.vetoCell, null),
  vetoEdit: vetoEdit(tally)
})

export const sheetRow = (
  { unit, entries, tally }: CommunityScores,
  indicators: ReadonlyArray<Indicator>,
  standing: Standing | undefined,
  version: string,
  sourceOf: SourceOf
): SheetRow => {
  const found = new Map(entries.map((entry) => [entry.indicatorId, entry]))
  const card = standing?.card
  const cells = indicators.map((one) => cellOf(one, found.get(one.id), sourceOf))
  return {
    unitId: unit.id,
    unitCode: unit.code,
    unitName: unit.name,
    version,
    rank: standing?.rank ?? null,
    total: card === undefined ? null : written(card.total),
    base: card === undefined ? null : written(card.base),
    rebase: card === undefined ? null : written(card.rebase),
    ...extrasOf(tally, sourceOf),
    statedTotal: writtenOrNull(tally?.statedTotal ?? null),
    statedSource: tally === null ? null : sourceOf(tally, tally.statedTotalCell, null),
    notDone: cells.filter((cell) => cell.standing === "notDone").length,
    cells
  }
}

/** What a version is taken over: all that is recorded for the community, and no other's rank. */
export const recordedOf = ({ unit, entries, tally }: CommunityScores): object => ({
  unit: unit.id,
  entries,
  tally
})

export const sheetScheme = (
  scheme: AssessmentScheme,
  document: SchemeDocument | null
): SheetScheme => ({
  id: scheme.id,
  version: scheme.version,
  name: scheme.name,
  total: written(scheme.total),
  bonusMax: writtenOrNull(scheme.bonusMax),
  veto: scheme.veto,
  notApplicable: scheme.notApplicable,
  precision: written(Points.make(scheme.precision)),
  ...toBeChecked(document)
})

const shortest = (labels: ReadonlyArray<string>): string | null =>
  labels.toSorted((a, b) => a.length - b.length)[0] ?? null

export const sheetCategories = (
  indicators: ReadonlyArray<Indicator>,
  labels: ReadonlyArray<IndicatorLabel>
): ReadonlyArray<SheetCategory> =>
  [...Map.groupBy(indicators, ({ category }) => category)].map(([name, within]) => ({
    name,
    worth: written(total(within.map(({ worth }) => worth))),
    indicators: within.map(({ id, code, name: full, worth }) => ({
      code,
      name: full,
      label: shortest(
        labels.filter(({ indicatorId }) => indicatorId === id).map(({ label }) => label)
      ),
      worth: written(worth)
    }))
  }))
