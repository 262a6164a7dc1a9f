/** Whose rows an export is of, and of which month. */
import type { Month } from "@aiwei/domain/shared/Month"

import type { Seen } from "./ExportTable.ts"

export interface ExportWanted {
  readonly office: string | null
  /** Of a ranking, a score sheet or a board; the newest month when left out. */
  readonly period: Month | null
  /** Of a scheme, which version; the newest when left out. */
  readonly scheme?: string | null
  /** Whether numbers of people may leave in full. */
  readonly seen: Seen
}
