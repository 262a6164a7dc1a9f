/**
 * A scheme (考核方案) whole: its arithmetic with the words that a reader needs, how ranks are given and what
 * comes before and after a publication. One version is one document and is never edited once it was used;
 * the file people write is docs/rules/scheme-files.md. What a document says is docs/rules/schemes.md.
 */
import { Schema } from "effect"

import { Month } from "../../shared/Month.ts"
import { IndicatorTerms } from "../rules/IndicatorTerms.ts"
import { TotalTerms } from "../rules/TotalTerms.ts"
import { PublicationTerms } from "./PublicationTerms.ts"
import { RankingTerms } from "./RankingTerms.ts"

const text = Schema.NullOr(Schema.NonEmptyString)

/**
 * How far a figure can be trusted. `verified`: seen in its source; `toBeChecked`: remembered or from one
 * secondary source, and marked so wherever it is shown; `proposal`: ours; `officeRule`: the office's own.
 */
export const SourceStatus = Schema.Literals(["verified", "toBeChecked", "proposal", "officeRule"])
export type SourceStatus = typeof SourceStatus.Type

export const DocumentIndicator = Schema.Struct({
  ...IndicatorTerms.fields,
  category: Schema.NonEmptyString,
  name: Schema.NonEmptyString,
  /** Short names under which sheets write it. */
  labels: Schema.Array(Schema.NonEmptyString),
  /** The clause it is taken from, as the source numbers it. */
  clause: text,
  /** What has to be shown for it (所需佐证). */
  evidence: text,
  /** Of its limits and points, where they have another one than the whole. */
  source: text,
  status: Schema.NullOr(SourceStatus)
})
export interface DocumentIndicator extends Schema.Schema.Type<typeof DocumentIndicator> {}

const { indicators: _terms, ...whole } = TotalTerms.fields

/** It is a `TotalTerms`, so that whatever scores by terms takes it as it is. */
export const SchemeDocument = Schema.Struct({
  layout: Schema.Literal(1),
  name: Schema.NonEmptyString,
  /** As the source calls it: "2021", "第三版"; null where it has none. */
  edition: text,
  source: text,
  status: SourceStatus,
  note: text,
  /** The first month it is used for, and the last; null: until another one follows. */
  from: Month,
  until: Schema.NullOr(Month),
  ...whole,
  ranking: RankingTerms,
  publication: PublicationTerms,
  indicators: Schema.NonEmptyArray(DocumentIndicator)
})
export interface SchemeDocument extends Schema.Schema.Type<typeof SchemeDocument> {}
