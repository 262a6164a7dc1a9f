/**
 * An invented ledger: what each of its columns may be called, how each row writes it, and what a reader must
 * make of it. The layout is not its concern.
 */
import type { Kind } from "../../src/report/kinds.ts"
import type { Value } from "../book.ts"

export interface LedgerCell {
  readonly value: Value
  /** Fields of the record that this cell decides. */
  readonly means: Readonly<Record<string, unknown>>
}

/** The cells of one row by what they are called here. */
export type LedgerRow = Readonly<Record<string, LedgerCell>>

export interface LedgerColumn {
  readonly headings: ReadonlyArray<string>
  readonly cells: ReadonlyArray<LedgerCell>
  /** Whether a cell may say 同上 when it means what the one above means. */
  readonly dittos?: true
}

export interface Ledger {
  readonly kind: Kind
  readonly titles: ReadonlyArray<string>
  readonly columns: ReadonlyArray<LedgerColumn>
}
