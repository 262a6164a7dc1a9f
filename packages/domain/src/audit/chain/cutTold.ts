/**
 * The line that says its forerunners were taken away: the trail tells of its own beginning, so a beginning
 * that somebody else cut off is one it does not tell of.
 */
import { Option, Schema } from "effect"

import type { ChainedEntry } from "../AuditEntry.ts"

export const CutTold = Schema.Struct({
  /** The last line that went. */
  upTo: Schema.Int,
  /** Its hash, to which the first line left is bound. */
  head: Schema.String
})
export interface CutTold extends Schema.Schema.Type<typeof CutTold> {}

const read = Schema.decodeUnknownOption(Schema.fromJsonString(CutTold))

export const cutToldBy = ({ verb, actor, after }: ChainedEntry): CutTold | null =>
  verb === "audit.cut" && actor === "system:aiwei" && after !== null
    ? Option.getOrNull(read(after))
    : null
