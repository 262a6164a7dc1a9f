/**
 * A workbook of score sheets. Every month needs the tree of its first day: a month before the office's
 * first known day stretches the places it needs back to the start of that year.
 */
import type { ScoreSheet } from "@aiwei/domain/assessment/ScoreSheet"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"

import type { ScoreSheetReport } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { noRows, type Plan, type Rows } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying } from "../units/unitChanges.ts"
import { unitDrafts, type UnitDrafts } from "../units/unitDrafts.ts"
import { placer, unitRows } from "../units/unitRows.ts"
import { planSheet, type PlannedSheet } from "./planSheet.ts"
import { schemeDrafts } from "./schemeDrafts.ts"

export const startOfYear = (text: string): Day => Day.make(`${text.slice(0, 4)}-01-01`)

const stretchedBy = (
  drafts: UnitDrafts,
  { period, nodes }: PlannedSheet
): Rows["stretched"][number] => {
  const lineage = new Set(nodes.flatMap((node) => drafts.lineage(node)))
  return { ids: [...lineage].map(({ id }) => id), from: startOfYear(period) }
}

export const planScores = (
  sheets: ReadonlyArray<ScoreSheetReport>,
  books: Books,
  context: PlanContext
): Plan => {
  const drafts = unitDrafts(books, context.nextId)
  const office = officeUnit(drafts, context.office)
  const places = officePlaces(drafts, office, books.aliases)
  const schemes = schemeDrafts(books.schemes, office, context)
  const [months, seen] = [new Map<Month, ScoreSheet>(), new Set<string>()]
  const shared = { office, places, schemes, books, context, months, seen }
  const planned = sheets.map((sheet) => planSheet(sheet, shared))
  const source = { sheet: sheets[0]?.name ?? "", cell: "A1" }
  const along = accompanying(drafts, new Set(), () => source)
  return {
    changes: [...along, ...schemes.changes, ...planned.flatMap(({ changes }) => changes)],
    numbersTaken: drafts.numbers(),
    rows: (firstNumber) => {
      const place = placer(drafts, firstNumber)
      const paths = new Map<string, TreePath>()
      for (const { nodes } of planned)
        for (const node of nodes) paths.set(node.id, place.pathOf(node))
      const placed = <A extends { readonly unitId: string }>(row: A) => {
        const path = paths.get(row.unitId)
        return path === undefined ? [] : [{ ...row, path }]
      }
      return {
        ...noRows,
        tree: unitRows(drafts, place, context.from),
        offices: officeRows([office], books, context),
        schemes: schemes.made,
        labels: schemes.labels,
        sheets: planned.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])),
        entries: planned.flatMap(({ entries }) => entries.flatMap(placed)),
        tallies: planned.flatMap(({ tallies }) => tallies.flatMap(placed)),
        removedEntries: planned.flatMap(({ removed }) => removed),
        stretched: planned.map((sheet) => stretchedBy(drafts, sheet))
      }
    }
  }
}
