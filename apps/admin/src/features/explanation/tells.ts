/** Whether an indicator has something to tell: a loss, or that it was not done. */
import type { LeafView } from "@aiwei/domain/assessment/ExplanationView"

import { nothing } from "../../format/pointsText.ts"

export const tells = (leaf: LeafView): boolean =>
  (!leaf.notApplicable && leaf.points === null) || !nothing(leaf.deduction ?? "0")
