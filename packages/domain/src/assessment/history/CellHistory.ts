/**
 * What happened to one cell of a month's sheet, as it crosses the wire. A cell is an indicator of a
 * community, or its bonus or veto, which stand in columns of their own beside the indicators.
 */
import type { Month } from "../../shared/Month.ts"
import type { SourceCell } from "../ExplanationView.ts"

export const bonusCell = "bonus"
export const vetoCell = "veto"

export interface CellWanted {
  readonly period: Month
  readonly office?: string | null | undefined
  /** The community by id, code or name. */
  readonly unit: string
  /** The indicator's code; `bonus` or `veto`. */
  readonly indicator: string
}

export interface ScoredState {
  readonly standing: "done" | "notDone" | "notApplicable"
  /** Null unless done. */
  readonly points: string | null
  readonly reason: string | null
}

export interface VetoState {
  readonly vetoed: boolean
}

/** Of an indicator and a bonus the first, of a veto the second. */
export type CellState = ScoredState | VetoState

export interface CellChange {
  readonly at: string
  /** As the audit trail writes it: `account:li`; of an import whoever brought the file. */
  readonly by: string
  readonly how: "hand" | "import"
  /** Of the save; null for an import. */
  readonly why: string | null
  /** The cell of the file; null for a hand, and where the file is not known any more. */
  readonly source: SourceCell | null
  readonly before: CellState
  readonly after: CellState
}

export interface CellHistory {
  /** The newest first. */
  readonly changes: ReadonlyArray<CellChange>
}
