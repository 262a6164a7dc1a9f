/** One month's sheet: which communities it scores, and for each whether that is new, other or the same. */
import { type ScoreSheet, SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { Month } from "@aiwei/domain/shared/Month"

import type { Finding, ScoreRecord, ScoreSheetReport } from "../../../report.ts"
import type { Books, SheetBook } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { told } from "../given/agreed.ts"
import { type PlannedChange, type Rows, skippedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import type { OfficePlaces } from "../units/officePlaces.ts"
import type { UnitNode } from "../units/UnitNode.ts"
import { lostEdits } from "./lostEdits.ts"
import type { SchemeDrafts } from "./schemeDrafts.ts"
import {
  type Entry,
  entriesOf,
  type RowsOf,
  sameEntry,
  sameTally,
  type Tally,
  tallyOf
} from "./scoreRows.ts"
import { entrySettled, tallySettled } from "./scoreSettled.ts"

export interface PlannedSheet {
  /** Null when nothing in it is new. */
  readonly sheet: ScoreSheet | null
  readonly period: Month
  readonly nodes: ReadonlyArray<UnitNode>
  readonly entries: ReadonlyArray<Entry>
  readonly tallies: ReadonlyArray<Tally>
  readonly removed: Rows["removedEntries"]
  readonly changes: ReadonlyArray<PlannedChange>
}

interface Outcome {
  readonly change: PlannedChange
  readonly node: UnitNode | null
  readonly entries: ReadonlyArray<Entry>
  readonly tally: Tally | null
}

const firstCell = (record: ScoreRecord): string =>
  record.items[0]?.cell ?? record.stated.totalCell ?? `${record.col ?? "A"}${record.row ?? 1}`

const outcomeOf = (
  record: ScoreRecord,
  node: UnitNode,
  of: RowsOf,
  stored: SheetBook | undefined
): Outcome => {
  const source = { sheet: of.sheetName, cell: firstCell(record) }
  const id = `${of.sheetId}/${of.unitId}`
  const base = { entity: "ScoreTally", id, ...source, counted: true } as const
  const was = stored?.tallies.find(({ unitId }) => unitId === of.unitId)
  const entriesWere = stored?.entries.filter(({ unitId }) => unitId === of.unitId) ?? []
  const known = new Map(entriesWere.map((entry) => [entry.indicatorId, entry]))
  const merged = entriesOf(record, of).map((entry) =>
    entrySettled(known.get(entry.indicatorId), entry, of.codeOf(entry.indicatorId))
  )
  const entries = merged.map(({ row }) => row)
  const { row: tally, doubts: extras } = tallySettled(was, tallyOf(record, of))
  const doubts = [...merged.flatMap((one) => one.doubts), ...extras]
  const same =
    was !== undefined &&
    sameTally(was, tally) &&
    entries.every((entry) => {
      const before = known.get(entry.indicatorId)
      return before !== undefined && sameEntry(before, entry)
    })
  if (same) {
    const said = { ...base, ...told(doubts, []) }
    const change: PlannedChange = { ...said, action: "unchanged", before: null, after: null }
    return { change, node, entries: [], tally: null }
  }
  const action = was === undefined ? "new" : "changed"
  const before = was === undefined ? null : () => ({ tally: was, entries: entriesWere })
  return {
    change: {
      ...base,
      action,
      before,
      after: () => ({ tally, entries }),
      ...told(doubts, [])
    },
    node,
    entries,
    tally
  }
}

/** Leaves of a scheme that the sheet is no longer scored by. */
const removedOf = (stored: SheetBook | undefined, sheet: ScoreSheet): Rows["removedEntries"] => {
  if (stored === undefined || stored.sheet.schemeId === sheet.schemeId) return []
  const keys = stored.entries.map(({ unitId, indicatorId }) => ({ unitId, indicatorId }))
  return keys.length === 0 ? [] : [{ sheetId: sheet.id, keys }]
}

/** Told once, at the first record. */
const withLost = (
  changes: ReadonlyArray<PlannedChange>,
  lost: ReadonlyArray<Finding>
): ReadonlyArray<PlannedChange> =>
  lost.length === 0
    ? changes
    : changes.map((change, i) =>
        i === 0 ? { ...change, doubts: [...lost, ...(change.doubts ?? [])] } : change
      )

const sheetOf = (
  stored: SheetBook | undefined,
  officeId: ScoreSheet["officeId"],
  schemeId: ScoreSheet["schemeId"],
  period: Month,
  context: PlanContext
): ScoreSheet => {
  const id = stored?.sheet.id ?? SheetId.make(context.nextId())
  return { id, officeId, schemeId, period, updatedAt: context.now }
}

/** What the sheets of one file share; `months` are those planned so far, for a month in two sheets. */
export interface SheetsOf {
  readonly office: UnitNode
  readonly places: OfficePlaces
  readonly schemes: SchemeDrafts
  readonly books: Books
  readonly context: PlanContext
  readonly months: Map<Month, ScoreSheet>
  readonly seen: Set<string>
}

export const planSheet = (report: ScoreSheetReport, shared: SheetsOf): PlannedSheet => {
  const { office, places, schemes, books, context, months, seen } = shared
  const period = Month.make(report.period)
  const found = books.sheets.find(({ sheet }) => sheet.period === period)
  const used = months.get(period)?.schemeId ?? found?.sheet.schemeId ?? null
  const { book, indicatorOf } = schemes.schemeOf(report, used)
  const sheet = months.get(period) ?? sheetOf(found, office.id, book.scheme.id, period, context)
  months.set(period, sheet)
  const removed = removedOf(found, sheet)
  const stored =
    removed.length === 0 ? found : { ...found, sheet, entries: [], tallies: found?.tallies ?? [] }
  const codes = new Map(book.indicators.map(({ id, code }) => [id, code]))
  const outcomes = report.records.map((record): Outcome => {
    const node = places.findOrAdd(record.communityCode, record.communityName)
    const id = node === undefined ? "" : `${sheet.id}/${node.id}`
    if (node === undefined || seen.has(id)) {
      const source = { sheet: report.name, cell: firstCell(record) }
      return {
        change: skippedChange("ScoreTally", id, source),
        node: null,
        entries: [],
        tally: null
      }
    }
    seen.add(id)
    const of: RowsOf = {
      sheetId: sheet.id,
      unitId: node.id,
      fileId: context.fileId,
      sheetName: report.name,
      indicatorOf,
      precision: book.scheme.precision,
      codeOf: (id) => codes.get(id),
      textAt: (cell) => context.textAt(report.name, cell)
    }
    const outcome = outcomeOf(record, node, of, stored)
    if (!isOverruled(outcome.change, context.claimed("ScoreTally", id))) return outcome
    return { change: overruled(outcome.change), node, entries: [], tally: null }
  })
  const tallies = outcomes.flatMap(({ tally }) => (tally === null ? [] : [tally]))
  return {
    sheet: tallies.length === 0 && removed.length === 0 ? null : sheet,
    period,
    nodes: outcomes.flatMap(({ node }) => (node === null ? [] : [node])),
    entries: outcomes.flatMap(({ entries }) => entries),
    tallies,
    removed,
    changes: withLost(
      outcomes.map(({ change }) => change),
      removed.length === 0 ? [] : lostEdits(found, report.indicators[0]?.cell ?? "A1")
    )
  }
}
