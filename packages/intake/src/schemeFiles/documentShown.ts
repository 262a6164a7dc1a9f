/** A document with its points and measures as text, every field there. */
import type { DocumentShown } from "@aiwei/domain/scheme/document/DocumentShown"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"

import { documentForm } from "./forms/documentForm.ts"

export const documentShown = (document: SchemeDocument): DocumentShown => {
  const written: unknown = documentForm.write(document, "wire")
  return written as DocumentShown
}
