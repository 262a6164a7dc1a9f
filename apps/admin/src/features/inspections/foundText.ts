/** What was found, in a few words. Pure. */
import type { FoundView } from "@aiwei/domain/evidence/EvidenceView"

import type { InspectionWords } from "./useInspectionWords.ts"

export const foundText = (found: FoundView, { found: it }: InspectionWords): string => {
  if (found.says === "notApplicable") return it.notApplicable
  if (found.times !== undefined) return it.times(found.times)
  if (found.points !== undefined) return it.points(found.points)
  if (found.score !== undefined) return it.score(found.score)
  if (found.share !== undefined) return it.of(found.share.yes, found.share.of)
  if (found.done !== undefined) return it.of(found.done.done, found.done.planned)
  if (found.checked !== undefined) return it.checked(found.checked)
  return found.value ?? it.missing
}
