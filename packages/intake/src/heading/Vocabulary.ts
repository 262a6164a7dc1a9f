/**
 * The words by which a kind of table is known: for each field the headings offices use. A table is of a
 * kind only when every group under `needs` has a column; the rest of the words make it surer.
 */
import type { Kind } from "../report.ts"

export interface FieldWords {
  readonly field: string
  /** Whole headings, as `headingKey` writes them. */
  readonly words: ReadonlyArray<string>
  /** Headings that resemble one, when no word fits. */
  readonly like?: RegExp
  /** How much the field says about the kind; 1 unless told. */
  readonly weight?: number
  /** Any number of columns may be of it, as the days of a list of attendance are. */
  readonly many?: true
}

export interface Vocabulary {
  readonly kind: Kind
  readonly fields: ReadonlyArray<FieldWords>
  readonly needs: ReadonlyArray<ReadonlyArray<string>>
  /** What the title, the sheet or the file of such a table is often called. */
  readonly titles: RegExp
  /** Its columns could be another kind's (a list of names): its own word must stand over it or in it. */
  readonly titled?: true
}
