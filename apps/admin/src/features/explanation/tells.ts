/** Whether an indicator has something to tell: a loss, that it was not done, that a hand changed it, or that evidence of it did not count or is not what it was. */
import type { LeafView } from "@aiwei/domain/assessment/ExplanationView"

import { nothing } from "../../format/pointsText.ts"

export const tells = (leaf: LeafView): boolean =>
  leaf.edit !== null ||
  leaf.worked?.standing === "tooFew" ||
  (leaf.worked?.unused.length ?? 0) > 0 ||
  leaf.worked?.differs === true ||
  (!leaf.notApplicable && leaf.points === null) ||
  !nothing(leaf.deduction ?? "0")
