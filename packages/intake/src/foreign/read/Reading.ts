/** One column, with all that the mapping and the scheme say of it. */
import type { DocumentIndicator } from "@aiwei/domain/scheme/document/SchemeDocument"

import type { Decimal } from "../cells/numberOf.ts"
import type { Read, Word } from "../mapping/MappingFile.ts"
import type { Place, Stated } from "./columns.ts"

export interface Reading {
  readonly as: Read["as"]
  readonly place: Place
  readonly of: Place | null
  /** Null for what is of the whole unit. */
  readonly indicator: Stated<DocumentIndicator> | null
  /** Null: the only one of the indicator that reads such a value. */
  readonly rule: Stated<string> | null
  readonly scorer: Stated<string> | null
  readonly item: string | null
  readonly separator: string | null
  readonly empty: NonNullable<Read["empty"]>
  readonly minus: boolean
  readonly decimal: Decimal | undefined
  readonly words: ReadonlyMap<string, Word>
}
