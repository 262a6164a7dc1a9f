/** The inputs of a snapshot from what a month reads: units in order, each with its leaves in the scheme's order. */
import type { MonthRead } from "../assessment/monthReader.ts"
import type { ScoreEntry } from "../assessment/ScoreEntry.ts"
import type { ScoreTally } from "../assessment/ScoreTally.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { IndicatorId } from "../scheme/Indicator.ts"
import { noPoints } from "../shared/Points.ts"
import type { SnapshotCommunity, SnapshotInputs, SnapshotScheme } from "./Snapshot.ts"

type Entries = ReadonlyMap<OrgUnitId, ReadonlyMap<IndicatorId, ScoreEntry>>

const byUnitAndIndicator = (entries: ReadonlyArray<ScoreEntry>): Entries => {
  const found = new Map<OrgUnitId, Map<IndicatorId, ScoreEntry>>()
  for (const entry of entries) {
    const known = found.get(entry.unitId)
    if (known === undefined) found.set(entry.unitId, new Map([[entry.indicatorId, entry]]))
    else known.set(entry.indicatorId, entry)
  }
  return found
}

const told = (tally: ScoreTally | undefined): Pick<SnapshotCommunity, "tally"> => {
  if (tally === undefined) return {}
  const { bonusCell, vetoCell, statedTotal, statedTotalCell, statedRank, statedRankCell } = tally
  const stated = { statedTotal, statedTotalCell, statedRank, statedRankCell }
  const said = { bonusCell, vetoCell, ...stated, file: tally.fileId, sheet: tally.sheetName }
  return { tally: tally.edit === null ? said : { ...said, edit: tally.edit } }
}

const communityOf = (read: MonthRead, entries: Entries, id: OrgUnitId): SnapshotCommunity => {
  const [unit, tally, own] = [read.units.get(id), read.tallies.get(id), entries.get(id)]
  const anyEntry = own?.values().next().value
  return {
    id,
    code: unit?.code ?? null,
    name: unit?.name ?? "",
    path: tally?.path ?? anyEntry?.path ?? "",
    bonus: tally?.bonus ?? noPoints,
    bonusReason: tally?.bonusReason ?? null,
    vetoed: tally?.vetoed ?? false,
    ...told(tally),
    leaves: read.indicators.map((indicator) => {
      const entry = own?.get(indicator.id)
      if (entry === undefined) return null
      const { points, notApplicable, reason, fileId, sheetName, cell, edit } = entry
      const leaf = { points, notApplicable, reason, file: fileId, sheet: sheetName, cell }
      return edit === null ? leaf : { ...leaf, edit }
    })
  }
}

/** A run of nothing is left out. */
const bottomRuns = (read: MonthRead): SnapshotInputs["bottomRuns"] =>
  [...read.units.keys()].flatMap((unitId) => {
    const run = read.earlier.bottomRuns.get(unitId) ?? 0
    return run === 0 ? [] : [{ unitId, run }]
  })

export const frozenInputs = (
  office: OfficeView,
  read: MonthRead,
  entries: ReadonlyArray<ScoreEntry>
): SnapshotInputs => {
  const found = byUnitAndIndicator(entries)
  return {
    office: { id: office.id, code: office.code, name: office.name },
    period: read.sheet.period,
    dataAsOf: read.sheet.updatedAt,
    communities: [...read.units.keys()].map((id) => communityOf(read, found, id)),
    before: read.before,
    bottomRuns: bottomRuns(read)
  }
}

export const frozenScheme = ({ scheme, indicators }: MonthRead): SnapshotScheme => ({
  id: scheme.id,
  version: scheme.version,
  name: scheme.name,
  total: scheme.total,
  bonusMax: scheme.bonusMax,
  veto: scheme.veto,
  notApplicable: scheme.notApplicable,
  precision: scheme.precision,
  indicators: indicators.map(({ code, category, name, worth }) => ({ code, category, name, worth }))
})
