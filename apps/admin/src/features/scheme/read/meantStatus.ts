/** How far a line's figures can be trusted: by its own word, else by that of the whole scheme. */
import type { SourceStatus } from "@aiwei/domain/scheme/document/SchemeDocument"

export const meantStatus = (own: SourceStatus | null, whole: SourceStatus): SourceStatus =>
  own ?? whole
