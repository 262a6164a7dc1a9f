/** The inputs of a snapshot from what a month reads: units in order, each with its leaves in the scheme's order. */
import { Effect } from "effect"

import type { FrozenLine } from "../assessment/lines/FrozenLine.ts"
import type { MonthRead } from "../assessment/monthReader.ts"
import type { ScoreEntry } from "../assessment/ScoreEntry.ts"
import type { ScoreRepo } from "../assessment/ScoreRepo.ts"
import type { ScoreTally } from "../assessment/ScoreTally.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { IndicatorId } from "../scheme/Indicator.ts"
import { laterOf, now } from "../shared/Instant.ts"
import { noPoints } from "../shared/Points.ts"
import type { SnapshotCommunity, SnapshotInputs, SnapshotScheme } from "./Snapshot.ts"
import { isBeyondSheet, snapshotOf } from "./snapshotOf.ts"

type Entries = ReadonlyMap<OrgUnitId, ReadonlyMap<IndicatorId, ScoreEntry>>

interface Placed {
  readonly unitId: OrgUnitId
  readonly indicatorId: IndicatorId
}

const byUnitAndIndicator = <A extends Placed>(
  entries: ReadonlyArray<A>
): ReadonlyMap<OrgUnitId, ReadonlyMap<IndicatorId, A>> => {
  const found = new Map<OrgUnitId, Map<IndicatorId, A>>()
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

/** The worked-out lines of a unit as they are frozen. */
export interface FrozenLinesOf {
  readonly unitId: OrgUnitId
  readonly lines: Readonly<Record<IndicatorId, FrozenLine>>
}

type Lines = ReadonlyMap<OrgUnitId, FrozenLinesOf["lines"]>
type Leaf = SnapshotCommunity["leaves"][number]

const nothingRecorded = {
  points: null,
  notApplicable: false,
  reason: null,
  file: null,
  sheet: null,
  cell: null
}

const leafOf = (entry: ScoreEntry | undefined, kept: FrozenLine | undefined): Leaf => {
  if (entry === undefined && kept === undefined) return null
  const line = kept === undefined ? {} : { figures: kept }
  if (entry === undefined) return { ...nothingRecorded, ...line }
  const { points, notApplicable, reason, fileId, sheetName, cell, edit } = entry
  const leaf = { points, notApplicable, reason, file: fileId, sheet: sheetName, cell, ...line }
  return edit === null ? leaf : { ...leaf, edit }
}

/** Keys that the first layout does not have, and only where there is something to say. */
const beside = (read: MonthRead, id: OrgUnitId): Pick<SnapshotCommunity, "group" | "ledger"> => {
  const [group, ledger] = [read.groups.of.get(id), read.outside.get(id)]
  return {
    ...(group === undefined ? {} : { group }),
    ...(ledger === undefined ? {} : { ledger })
  }
}

const communityOf = (
  read: MonthRead,
  entries: Entries,
  lines: Lines,
  id: OrgUnitId
): SnapshotCommunity => {
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
    leaves: read.indicators.map((one) => leafOf(own?.get(one.id), lines.get(id)?.[one.id])),
    ...beside(read, id)
  }
}

/** A run of nothing is left out. */
const bottomRuns = (read: MonthRead): SnapshotInputs["bottomRuns"] =>
  [...read.units.keys()].flatMap((unitId) => {
    const run = read.earlier.bottomRuns.get(unitId) ?? 0
    return run === 0 ? [] : [{ unitId, run }]
  })

/** The first layout knows neither groups nor the totals of the month before. */
const sinceDocuments = ({ rules, groups, published }: MonthRead): Partial<SnapshotInputs> => ({
  ...(rules.usual ? {} : { last: published.last }),
  ...(groups.names === null ? {} : { groups: groups.names })
})

/** `lines`: those of the whole sheet that were worked out from evidence. */
export const frozenInputs = (
  office: OfficeView,
  read: MonthRead,
  entries: ReadonlyArray<ScoreEntry>,
  lines: ReadonlyArray<FrozenLinesOf>
): SnapshotInputs => {
  const found = byUnitAndIndicator(entries)
  const kept = new Map(lines.map((one) => [one.unitId, one.lines]))
  return {
    office: { id: office.id, code: office.code, name: office.name },
    period: read.sheet.period,
    dataAsOf: read.sheet.updatedAt,
    communities: [...read.units.keys()].map((id) => communityOf(read, found, kept, id)),
    before: read.published.before,
    bottomRuns: bottomRuns(read),
    ...sinceDocuments(read)
  }
}

/** What lines can be worked out again by: the kind of each place, and until when evidence counted. */
const withEvidence = (
  inputs: SnapshotInputs,
  levels: MonthRead["levels"],
  evidenceAt: string
): SnapshotInputs => ({
  ...inputs,
  evidenceAt,
  communities: inputs.communities.map((community) => {
    const level = levels.get(community.id)
    return level === undefined ? community : { ...community, level }
  })
})

/** A month as it would be published now. Its instant is never before the newest input, whatever the clock says. */
export const snapshotNow = Effect.fn("snapshotNow")(function* (
  scores: ScoreRepo["Service"],
  office: OfficeView,
  read: MonthRead
) {
  const entries = yield* scores.entriesOf(read.sheet.id, null)
  const lines = yield* scores.frozenLinesOf(read.sheet.id)
  const [plain, scheme] = [frozenInputs(office, read, entries, lines), frozenScheme(read)]
  if (!isBeyondSheet(plain, scheme)) return snapshotOf(plain, scheme)
  const at = laterOf(yield* now, read.sheet.updatedAt)
  return snapshotOf(withEvidence(plain, read.levels, at), scheme)
})

export const frozenScheme = ({ scheme, document, indicators }: MonthRead): SnapshotScheme => ({
  id: scheme.id,
  version: scheme.version,
  name: scheme.name,
  total: scheme.total,
  bonusMax: scheme.bonusMax,
  veto: scheme.veto,
  // As it was written before rows said it themselves: the same month keeps its substance and its hash.
  notApplicable: scheme.notApplicable === "full" ? "full" : "rebase",
  precision: scheme.precision,
  indicators: indicators.map(({ code, category, name, worth }) => ({
    code,
    category,
    name,
    worth
  })),
  ...(document === null ? {} : { document })
})
