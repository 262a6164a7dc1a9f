/** What both languages say about imported files: total over the vocabulary of the import report. */
import type { FileCode, Kind, Outcome, SkippedRow } from "@aiwei/intake/report"

export type KindNames = { readonly [K in Kind]: string }
export type RowNames = { readonly [R in SkippedRow["reason"]]: string }
export type OutcomeNames = { readonly [O in Outcome]: string }

/** What happened to a file that was not taken in, and what the reader can do now. */
export type FileRefusals = {
  readonly [C in FileCode]: { readonly what: string; readonly todo: string }
}
