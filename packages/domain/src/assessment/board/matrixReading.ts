/** Reads what a month's matrix is made of: recorded now by range, or all of a version's snapshot. */
import { Effect } from "effect"

import { type IsSeen, seenUnits } from "../../access/rights/seenUnits.ts"
import { ImportBatchRepo } from "../../importing/ImportBatchRepo.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { recordedOf } from "../../publication/snapshotStandings.ts"
import { versionReader } from "../../publication/versionReader.ts"
import { toBeChecked } from "../../scheme/document/toBeChecked.ts"
import type { Month } from "../../shared/Month.ts"
import { noPoints } from "../../shared/Points.ts"
import { filesById, sourceIn } from "../explain/fileNames.ts"
import type { KeptLine } from "../lines/KeptLine.ts"
import { monthReader } from "../monthReader.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import { ScoreRepo } from "../ScoreRepo.ts"
import type { MatrixOrder, MatrixView } from "./BoardViews.ts"
import { inBoardOrder, lossesOf, matrixOf, type Range, type RecordedLeaf } from "./matrixOf.ts"
import { frozenFigures, type MonthFigures, recordedFigures } from "./MonthFigures.ts"

export interface MatrixWanted {
  readonly period: Month
  readonly office?: string | null | undefined
  /** Null or left out: as recorded now. */
  readonly version?: number | null | undefined
  readonly order?: MatrixOrder | null | undefined
  readonly offset?: number | null | undefined
  readonly limit?: number | null | undefined
}

/** Columns of one answer when the caller names no limit. */
const usualColumns = 200

const cellKey = (unitId: string, indicatorId: string): string => `${unitId} ${indicatorId}`

/** What the evidence of each cell came to, where there is any. */
const workedCells = (lines: ReadonlyArray<KeptLine>): ReadonlyMap<string, KeptLine> =>
  new Map(lines.map((line) => [cellKey(line.unitId, line.indicatorId), line]))

/** A cell may have evidence alone. */
const nothingRecorded: RecordedLeaf = {
  points: null,
  notApplicable: false,
  reason: null,
  fileId: null,
  sheetName: null,
  cell: null,
  raw: null
}

const byUnit = (entries: ReadonlyArray<ScoreEntry>) => {
  const found = new Map<OrgUnitId, Map<string, ScoreEntry>>()
  for (const entry of entries) {
    const known = found.get(entry.unitId)
    if (known === undefined) found.set(entry.unitId, new Map([[entry.indicatorId, entry]]))
    else known.set(entry.indicatorId, entry)
  }
  return found
}

const shownOf = (figures: MonthFigures, isSeen: IsSeen): MonthFigures => ({
  ...figures,
  standings: figures.standings.filter(({ unitId }) => isSeen(unitId))
})

/** All of it comes from the snapshot: what is recorded since does not reach it. */
const frozenMatrix = Effect.gen(function* () {
  const imports = yield* ImportBatchRepo
  const frozen = yield* versionReader
  const seenOf = yield* seenUnits

  return Effect.fnUntraced(function* (
    office: OfficeView,
    period: Month,
    version: number,
    range: Range
  ) {
    const { snapshot, mark } = yield* frozen(office.id, period, version)
    const { indicators } = snapshot.scheme
    const lineAt = (at: number) => indicators[at] ?? { code: "", worth: noPoints }
    const all = snapshot.inputs.communities
    const isSeen = yield* seenOf(
      office,
      all.map(({ id }) => id)
    )
    const communities = new Map(all.filter(({ id }) => isSeen(id)).map((one) => [one.id, one]))
    const files = [...communities.values()].flatMap(({ leaves }) =>
      leaves.map((leaf) => ({ fileId: leaf?.file ?? null }))
    )
    const sourceOf = sourceIn(yield* filesById(imports, files))
    const leafAt = (unitId: OrgUnitId, at: number): RecordedLeaf | null => {
      const leaf = communities.get(unitId)?.leaves[at] ?? null
      if (leaf === null) return null
      const { file: fileId, sheet: sheetName, reason, cell } = leaf
      const recorded = recordedOf(snapshot.scheme, lineAt(at), leaf)
      return { ...recorded, reason, cell, fileId, sheetName, raw: null }
    }
    const lossAt = (at: number) => {
      const leaves = [...communities.values()].map((one) => one.leaves[at] ?? null)
      return lossesOf(
        leaves.map((leaf) => leaf && recordedOf(snapshot.scheme, lineAt(at), leaf)),
        lineAt(at).worth
      )
    }
    const figures = shownOf(frozenFigures(snapshot, mark), isSeen)
    const matrix = matrixOf(figures, { indicators, leafAt, lossAt, sourceOf }, range)
    return { ...matrix, ...toBeChecked(snapshot.scheme.document) }
  })
})

export const matrixReading = Effect.gen(function* () {
  const offices = yield* Offices
  const scores = yield* ScoreRepo
  const imports = yield* ImportBatchRepo
  const read = yield* monthReader
  const asPublished = yield* frozenMatrix
  const seenOf = yield* seenUnits

  const recorded = Effect.fnUntraced(function* (office: OfficeView, period: Month, range: Range) {
    const month = yield* read(office, period)
    const isSeen = yield* seenOf(office, [...month.units.keys()])
    const figures = shownOf(recordedFigures(month), isSeen)
    const { indicators, sheet } = month
    const here = inBoardOrder(figures, range.order)
      .slice(range.offset, range.offset + range.limit)
      .map(({ unitId }) => unitId)
    const entries = yield* scores.entriesOfUnits(sheet.id, here)
    const losses = new Map(
      (yield* scores.lossesOf(sheet.id)).map((loss) => [loss.indicatorId as string, loss])
    )
    const cells = byUnit(entries)
    const sourceOf = sourceIn(yield* filesById(imports, entries))
    const idAt = (at: number) => indicators[at]?.id ?? ""
    const worked = workedCells(yield* scores.linesOf(sheet.id, here))
    const leafAt = (unitId: OrgUnitId, at: number): RecordedLeaf | null => {
      const entry = cells.get(unitId)?.get(idAt(at)) ?? null
      const line = worked.get(cellKey(unitId, idAt(at)))
      return line === undefined ? entry : { ...(entry ?? nothingRecorded), worked: line }
    }
    const lossAt = (at: number) => {
      const { lost, recorded: done } = losses.get(idAt(at)) ?? { lost: noPoints, recorded: 0 }
      return { lost, notDone: figures.standings.length - done }
    }
    const matrix = matrixOf(figures, { indicators, leafAt, lossAt, sourceOf }, range)
    return { ...matrix, ...toBeChecked(month.document) }
  })

  return Effect.fn("MonthBoards.matrix")(function* (wanted: MatrixWanted) {
    const office = yield* offices.resolve(wanted.office ?? null)
    const { period, version } = wanted
    const range: Range = {
      order: wanted.order ?? "rank",
      offset: wanted.offset ?? 0,
      limit: wanted.limit ?? usualColumns
    }
    const view: MatrixView = yield* version == null
      ? recorded(office, period, range)
      : asPublished(office, period, version, range)
    return view
  })
})
