/** What somebody wants of a month's score sheet, as it arrives: points are text until they are checked. */
import type { Month } from "../../shared/Month.ts"

export type WantedValue =
  /** With a deduction beside the points both must say the same. */
  | { readonly points: string; readonly deduction?: string | undefined }
  | { readonly deduction: string }
  | "notApplicable"
  | "notDone"

export interface WantedEntry {
  /** The indicator's code. */
  readonly indicator: string
  /** Left out: the value stays and only the reason changes. */
  readonly value?: WantedValue | null | undefined
  /** Left out: the reason stays. Null or blank takes it away. */
  readonly reason?: string | null | undefined
}

/** One community. What is left out stays as it is. */
export interface CommunityChange {
  /** By id, code, name or alias. */
  readonly unit: string
  /** Of the row that the writer saw. */
  readonly version: string
  readonly entries?: ReadonlyArray<WantedEntry> | undefined
  readonly bonus?: string | null | undefined
  readonly bonusReason?: string | null | undefined
  readonly vetoed?: boolean | null | undefined
}

export interface ScoresChange {
  readonly period: Month
  readonly office?: string | null | undefined
  /** Why, for the audit trail and for whoever asks about the score later. */
  readonly reason: string
  readonly changes: ReadonlyArray<CommunityChange>
}
