/** Whether an indicator has something to tell: a loss, that it was not done, or that a hand changed it. */
import type { LeafView } from "@aiwei/domain/assessment/ExplanationView"

import { nothing } from "../../format/pointsText.ts"

export const tells = (leaf: LeafView): boolean =>
  leaf.edit !== null ||
  (!leaf.notApplicable && leaf.points === null) ||
  !nothing(leaf.deduction ?? "0")
