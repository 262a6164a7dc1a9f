/** One community's part of a score sheet as rows, and whether it says anything other than what is stored. */
import type { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import type { FileId } from "@aiwei/domain/importing/ImportBatch"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Precision } from "@aiwei/domain/shared/Points"
import { exactly, rounded } from "@aiwei/domain/shared/Points"

import type { ScoreItem, ScoreRecord } from "../../../report.ts"
import type { IndicatorOf } from "./matchScheme.ts"
import { pointsOf, pointsOrZero } from "./pointsOf.ts"

/** The path waits until the tree's numbers are known. */
export type Entry = Omit<ScoreEntry, "path">
export type Tally = Omit<ScoreTally, "path">

export interface RowsOf {
  readonly sheetId: SheetId
  readonly unitId: OrgUnitId
  readonly fileId: FileId
  readonly sheetName: string
  readonly indicatorOf: IndicatorOf
  /** By which the office knows an indicator of its scheme. */
  readonly codeOf: (indicator: ScoreEntry["indicatorId"]) => string | undefined
  readonly precision: Precision
  readonly textAt: (cell: string) => string | null
}

const entryOf = (item: ScoreItem, of: RowsOf): ReadonlyArray<Entry> => {
  const indicatorId = of.indicatorOf.get(item.itemCode)
  if (indicatorId === undefined) return []
  const { sheetId, unitId, fileId, sheetName, precision } = of
  const leaf = (text: string | null) => {
    const points = pointsOf(text)
    return points === null ? null : rounded(exactly(points), precision)
  }
  const points = leaf(item.points)
  const entry = {
    points,
    // A cell that could not be read has lost nothing and won nothing: it is not done.
    deduction: points === null ? null : leaf(item.deduction),
    notApplicable: item.notApplicable ?? false,
    reason: item.reason ?? null,
    cell: item.cell,
    raw: of.textAt(item.cell)
  }
  return [{ sheetId, unitId, indicatorId, ...entry, fileId, sheetName, edit: null }]
}

export const entriesOf = (record: ScoreRecord, of: RowsOf): ReadonlyArray<Entry> =>
  record.items.flatMap((item) => entryOf(item, of))

export const tallyOf = ({ bonus, veto, stated }: ScoreRecord, of: RowsOf): Tally => ({
  sheetId: of.sheetId,
  unitId: of.unitId,
  bonus: rounded(exactly(pointsOrZero(bonus.points)), of.precision),
  bonusReason: bonus.reason,
  bonusCell: bonus.cell,
  vetoed: veto.flag,
  vetoCell: veto.cell,
  statedTotal: pointsOf(stated.total),
  statedTotalCell: stated.totalCell,
  statedRank: typeof stated.rank === "number" && Number.isInteger(stated.rank) ? stated.rank : null,
  statedRankCell: stated.rankCell,
  fileId: of.fileId,
  sheetName: of.sheetName,
  edit: null
})

const entryFields = ["points", "deduction", "notApplicable", "reason"] as const
const tallyFields = ["bonus", "bonusReason", "vetoed", "statedTotal", "statedRank"] as const

/** The same figures from another file, or from a row lower down, are nothing new. */
export const sameEntry = (a: Entry, b: Entry): boolean =>
  entryFields.every((field) => a[field] === b[field])

export const sameTally = (a: Tally, b: Tally): boolean =>
  tallyFields.every((field) => a[field] === b[field])
