/**
 * A score sheet as written, whichever way it was laid out: indicators in their order, and for every
 * community its marks. No arithmetic has been done here.
 */
import type { Mark } from "../../../cells/readPoints.ts"
import type { Community } from "../../../reference/Communities.ts"
import type { Column, SkippedRow } from "../../../report.ts"
import type { Findings } from "../../../table/Findings.ts"

export interface SheetIndicator {
  readonly label: string
  readonly category: string | null
  /** Full points in thousandths; null when the sheet does not say. */
  readonly points: number | null
  readonly cell: string
  /** Column in sheets with communities in rows, to name it in the report. */
  readonly column: number | null
}

export interface SheetMark {
  readonly cell: string
  readonly mark: Mark
  readonly reason: string | null
}

export interface SheetEntry {
  readonly row?: number
  readonly col?: string
  readonly community: Community | undefined
  /** The name as written, for a community nobody knows. */
  readonly name: string
  readonly nameCell: string
  /** By index of the indicator. */
  readonly marks: ReadonlyArray<SheetMark | undefined>
  readonly bonus: {
    readonly cell: string | null
    readonly text: string
    readonly reason: string | null
  }
  readonly penalty: string
  /** A lone 扣分 beside the indicators: taken off the total, or only the sum of what they lost. */
  readonly deducted: string
  readonly veto: { readonly cell: string | null; readonly text: string }
  readonly total: { readonly cell: string | null; readonly text: string }
  readonly rank: { readonly cell: string | null; readonly text: string }
}

export type Layout = "rows" | "columns" | "list"

export interface ScoreSheet {
  readonly layout: Layout
  readonly cells: "points" | "deductions"
  readonly titleRows: ReadonlyArray<number>
  readonly headerRows: ReadonlyArray<number>
  readonly columns: ReadonlyArray<Column>
  /** Columns whose field is the code of an indicator, which is known only after matching. */
  readonly indicatorColumns: ReadonlyMap<string, { readonly index: number; readonly part: string }>
  readonly indicators: ReadonlyArray<SheetIndicator>
  readonly entries: ReadonlyArray<SheetEntry>
  readonly skipped: ReadonlyArray<SkippedRow>
  readonly reasonSource: "cell_comment" | "column" | null
  /** Notes, and what stands beside the bonus and veto rows. */
  readonly notes: ReadonlyArray<string>
  readonly bonusWords: string
  readonly vetoWords: string | null
  readonly statedFull: number | null
  readonly said: Findings
}
