/**
 * One score sheet from its shape to its report. It needs the scheme of the earliest month; the sheet that
 * is the earliest makes it. Null when neither says how many points the indicators are worth.
 */
import { parseThousandths, writtenExactly } from "../../cells/exact.ts"
import type { KnownIndicator } from "../../KnownReference.ts"
import type { Communities } from "../../reference/Communities.ts"
import type { ScoreIndicator, ScoreSheetReport } from "../../report.ts"
import { warning } from "../../table/Findings.ts"
import type { Table } from "../../table/Table.ts"
import { matchIndicators, type MatchedIndicator, schemeFrom } from "./reckon/matchIndicators.ts"
import { scoreRecords } from "./reckon/scoreRecords.ts"
import { termsOf } from "./reckon/terms.ts"
import type { ScoreShape } from "./shape/ScoreShape.ts"
import { columnsSheet } from "./sheet/columnsSheet.ts"
import { listSheet } from "./sheet/listSheet.ts"
import { rowsSheet } from "./sheet/rowsSheet.ts"
import type { ScoreSheet } from "./sheet/ScoreSheet.ts"

export interface ScoreRead {
  readonly report: ScoreSheetReport
  readonly layout: "a" | "b" | "c"
  /** The scheme with what this sheet added to it. */
  readonly scheme: ReadonlyArray<KnownIndicator>
}

const sheetOf = (table: Table, shape: ScoreShape, communities: Communities): ScoreSheet => {
  if (shape.layout === "columns") return columnsSheet(table, shape, communities)
  return shape.layout === "rows"
    ? rowsSheet(table, shape, communities)
    : listSheet(table, shape, communities)
}

const words = {
  columns: "rows=indicators, columns=communities",
  rows: "rows=communities, columns=indicators",
  list: "rows=communities and indicators"
} as const

const extended = (
  scheme: ReadonlyArray<KnownIndicator>,
  sheet: ScoreSheet,
  items: ReadonlyArray<MatchedIndicator>
): ReadonlyArray<KnownIndicator> => {
  const labels = new Map(items.map((item, i) => [item.itemCode, sheet.indicators[i]?.label ?? ""]))
  const kept = scheme.map((item) => {
    const label = labels.get(item.itemCode)
    const isNew = label !== undefined && label !== item.name && !item.labels.includes(label)
    return isNew ? { ...item, labels: [...item.labels, label] } : item
  })
  return [...kept, ...items.filter(({ known }) => !known)]
}

const reportNew = (sheet: ScoreSheet, items: ReadonlyArray<MatchedIndicator>): void => {
  for (const [i, item] of items.entries()) {
    if (item.known) continue
    const zh = `指标“${item.name}”不在首月的考核指标中，新编为${item.itemCode}，请核对。`
    const en = `The indicator “${item.name}” is new; it became ${item.itemCode}.`
    sheet.said.add(warning("new_indicator", zh, en, { raw: item.name }), sheet.indicators[i]?.cell)
  }
}

const reportUnknown = (sheet: ScoreSheet, communities: Communities): void => {
  for (const { community, name, nameCell } of sheet.entries) {
    if (community !== undefined) continue
    const near = communities.suggest(name)
    const zh = `“${name}”不在社区代码表中${near ? `，疑为“${near.name}”` : ""}，得分照录，未对应到社区，请核对。`
    const en = `“${name}” is not among the communities; its scores are kept and belong to none.`
    const more = { raw: name, ...(near ? { suggestion: near.name } : {}) }
    sheet.said.add(warning("unresolved_community", zh, en, more), nameCell)
  }
}

const indicatorsOf = (
  sheet: ScoreSheet,
  items: ReadonlyArray<MatchedIndicator>
): ReadonlyArray<ScoreIndicator> =>
  sheet.indicators.map(({ label, category, points, cell }, i) => ({
    itemCode: items[i]?.itemCode ?? "",
    category: category ?? items[i]?.category ?? null,
    name: items[i]?.name ?? label,
    label,
    points: points === null ? (items[i]?.points ?? "0") : writtenExactly(points),
    cell
  }))

const namedColumns = (sheet: ScoreSheet, items: ReadonlyArray<MatchedIndicator>) =>
  sheet.columns.map((column) => {
    const found = sheet.indicatorColumns.get(column.col)
    return found === undefined
      ? column
      : { ...column, field: `${found.part}:${items[found.index]?.itemCode ?? ""}` }
  })

export const readScore = (
  table: Table,
  shape: ScoreShape,
  communities: Communities,
  period: string,
  scheme: ReadonlyArray<KnownIndicator>
): ScoreRead | null => {
  const sheet = sheetOf(table, shape, communities)
  const pointless = sheet.indicators.filter(({ points }) => points === null).length
  if (scheme.length === 0 && pointless * 2 > sheet.indicators.length) return null
  const basis = scheme.length === 0 ? schemeFrom(sheet.indicators) : scheme
  const items = matchIndicators(sheet.indicators, basis)
  reportNew(sheet, items)
  reportUnknown(sheet, communities)
  const terms = termsOf(sheet.notes, sheet.bonusWords, sheet.vetoWords)
  const records = scoreRecords(sheet, items, terms)
  const sum = sheet.indicators.reduce(
    (total, { points }, i) => total + (points ?? parseThousandths(items[i]?.points ?? "") ?? 0),
    0
  )
  return {
    layout: sheet.cells === "deductions" ? "c" : sheet.layout === "rows" ? "b" : "a",
    scheme: extended(basis, sheet, items),
    report: {
      name: table.grid.sheet.name,
      state: table.grid.sheet.state,
      role: "data",
      kind: "score",
      titleRows: sheet.titleRows,
      headerRows: sheet.headerRows,
      columns: namedColumns(sheet, items),
      recordCount: records.length,
      records,
      skippedRows: sheet.skipped,
      warnings: sheet.said.warnings,
      errors: sheet.said.errors,
      period,
      layout: `${words[sheet.layout]}, cells=${sheet.cells}`,
      indicators: indicatorsOf(sheet, items),
      pointCount: records.reduce((n, { items }) => n + items.length, 0),
      reasonSource: sheet.reasonSource,
      schemeTerms: {
        total: writtenExactly(sheet.statedFull ?? sum),
        bonusMax: terms.bonusMax === null ? null : writtenExactly(terms.bonusMax),
        veto: terms.veto,
        notApplicable: terms.notApplicable
      }
    }
  }
}
