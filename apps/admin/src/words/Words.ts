/** What a language must be able to say: whatever the first one says. A missing word does not compile. */
import type { WireError } from "@aiwei/client/domainErrorOf"
import type { FileCode, Kind, Outcome, SkippedRow } from "@aiwei/intake/report"

import type { zh } from "./zh.ts"

export type Words = typeof zh

/** Total over every refusal there is: a new one breaks the build of both languages. */
export type Refusals = {
  readonly [Tag in WireError["_tag"]]: (error: Extract<WireError, { _tag: Tag }>) => string
}

export type KindNames = { readonly [K in Kind]: string }
export type RowNames = { readonly [R in SkippedRow["reason"]]: string }
export type OutcomeNames = { readonly [O in Outcome]: string }
/** What happened to a file that was not taken in, and what the reader can do now. */
export type FileRefusals = {
  readonly [C in FileCode]: { readonly what: string; readonly todo: string }
}
