/** Codes of the lines of a document that are still to be checked; a line's own word stands above that of the whole. */
import type { DocumentShown } from "@aiwei/domain/scheme/document/DocumentShown"

import { meantStatus } from "./meantStatus.ts"

export const linesToCheck = (
  document: Pick<DocumentShown, "indicators" | "status"> | null
): ReadonlyArray<string> =>
  (document?.indicators ?? []).flatMap(({ code, status }) =>
    document !== null && meantStatus(status, document.status) === "toBeChecked" ? [code] : []
  )
