/** A text checked whole: how it is written, and where that is well, what it says. Nothing is written. */
import { checkDocument } from "@aiwei/domain/scheme/document/checkDocument"
import type { DocumentFault } from "@aiwei/domain/scheme/document/DocumentFault"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"

import { readSchemeFile } from "./readSchemeFile.ts"

export interface SchemeFileChecked {
  /** Also of a file with faults of arithmetic, so that it can be shown; null where it cannot be read. */
  readonly document: SchemeDocument | null
  readonly faults: ReadonlyArray<DocumentFault>
}

export const checkSchemeFile = (text: string): SchemeFileChecked => {
  const { document, faults, positionOf } = readSchemeFile(text)
  if (document === null) return { document, faults }
  const placed = checkDocument(document).map((fault) => {
    const at = positionOf(fault.path)
    return { ...fault, line: at?.line ?? null, column: at?.column ?? null }
  })
  return { document, faults: placed }
}
