import type { OfficeAmbiguous, OfficeNotFound, SchemeNotFound } from "@aiwei/domain/errors"
/**
 * Schemes as people handle them: shown with their file, checked as text, saved from text, started from a
 * template, compared. What is stored and what may change is the domain's `Schemes`.
 */
import type { DocumentFault } from "@aiwei/domain/scheme/document/DocumentFault"
import type { DocumentShown } from "@aiwei/domain/scheme/document/DocumentShown"
import type { SourceStatus } from "@aiwei/domain/scheme/document/SchemeDocument"
import type { SchemeSaved } from "@aiwei/domain/scheme/document/schemeSaved"
import type { TermsChange } from "@aiwei/domain/scheme/rules/termsDiff"
import type {
  SchemeInUse,
  SchemeRefused,
  TemplateNotFound
} from "@aiwei/domain/scheme/schemeErrors"
import type { SchemeWanted } from "@aiwei/domain/scheme/Schemes"
import type { SchemeRow, SchemeWithRule } from "@aiwei/domain/scheme/SchemeView"
import { Context, type Effect } from "effect"

export interface DocumentView {
  readonly document: DocumentShown
  /** The file that says the same. */
  readonly file: string
}

export interface SchemeChecked {
  /** Null where the text cannot be read as a scheme. */
  readonly document: DocumentShown | null
  readonly file: string | null
  readonly faults: ReadonlyArray<DocumentFault>
}

export interface TemplateRow {
  readonly template: string
  readonly name: string
  readonly edition: string | null
  readonly source: string | null
  readonly status: SourceStatus
  readonly from: string
  readonly total: string
  readonly indicators: number
  /** Lines whose own figures are to be checked. */
  readonly toBeChecked: number
}

/** One of these; without any the newest version. */
export interface DocumentNamed {
  readonly scheme?: string | null | undefined
  readonly template?: string | null | undefined
  readonly text?: string | null | undefined
}

export interface SchemeDiff {
  readonly before: { readonly name: string; readonly version: number | null }
  readonly after: SchemeDiff["before"]
  readonly changes: ReadonlyArray<TermsChange>
}

export interface TextToSave {
  readonly office?: string | null | undefined
  readonly text: string
  readonly replace?: string | null | undefined
}

type Missing = SchemeNotFound | OfficeNotFound | OfficeAmbiguous

export class SchemeDesk extends Context.Service<
  SchemeDesk,
  {
    readonly show: (wanted: SchemeWanted) => Effect.Effect<SchemeWithRule & DocumentView, Missing>
    readonly check: (text: string) => Effect.Effect<SchemeChecked>
    readonly save: (
      wanted: TextToSave
    ) => Effect.Effect<
      { readonly scheme: SchemeRow; readonly action: SchemeSaved["action"] },
      Missing | SchemeRefused | SchemeInUse
    >
    readonly templates: Effect.Effect<ReadonlyArray<TemplateRow>>
    /** With its comments, as it comes with the program. */
    readonly template: (name: string) => Effect.Effect<TemplateRow & DocumentView, TemplateNotFound>
    readonly diff: (wanted: {
      readonly office?: string | null | undefined
      readonly before: DocumentNamed
      readonly after: DocumentNamed
    }) => Effect.Effect<SchemeDiff, Missing | SchemeRefused | TemplateNotFound>
  }
>()("aiwei/SchemeDesk") {}
