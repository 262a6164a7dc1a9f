/** A line as people read it: with today's names of what it speaks of, where these are still known. */
import { Schema } from "effect"

import type { TreePath } from "../org/TreePath.ts"
import type { Day } from "../shared/Day.ts"
import { ChainedEntry } from "./AuditEntry.ts"

export const AuditLine = Schema.Struct({
  ...ChainedEntry.fields,
  placeName: Schema.NullOr(Schema.String),
  subjectName: Schema.NullOr(Schema.String),
  /** The month of a publication or a score sheet; each language writes it in its own way. */
  subjectPeriod: Schema.NullOr(Schema.String),
  /** Of a publication or a scheme. */
  subjectVersion: Schema.NullOr(Schema.Int),
  /** The first file of an import, and how many there are. */
  subjectFile: Schema.NullOr(Schema.String),
  subjectFiles: Schema.NullOr(Schema.Int)
})
export interface AuditLine extends Schema.Schema.Type<typeof AuditLine> {}

/** With today's names of the units and accounts that before and after mention by their ids; of people none. */
export interface NamedLine extends AuditLine {
  readonly names: Readonly<Record<string, string>>
}

/** What a list is narrowed to; null where it is not. */
export interface AuditFilter {
  /** `account:li`, or a name alone for whatever kind of actor. */
  readonly actor: string | null
  /** The branch below it, as it is today; closed places stand where they stood last. */
  readonly place: TreePath | null
  /** `Person/01…`, or `Person` for all of its kind. */
  readonly entity: string | null
  /** `people.change`, or `people` for all of its area. */
  readonly verb: string | null
  readonly from: Day | null
  /** That day included. */
  readonly until: Day | null
  readonly text: string | null
}

export interface NamedPage {
  readonly rows: ReadonlyArray<NamedLine>
  readonly total: number
}

export interface AuditPage {
  readonly rows: ReadonlyArray<AuditLine>
  /** Of the whole list, not of this part. */
  readonly total: number
}
