/**
 * How a score is written and tinted in its cell. Four different nothings have four marks: · no problem
 * found, hatched not done, / not applicable, 0 with the deepest tint.
 */
import { brief, lost } from "../../../format/pointsText.ts"
import { indicatorStep } from "../../month/indicatorStep.ts"
import type { Mode } from "../drafts/readTyped.ts"
import type { Shown } from "../live/liveTotal.ts"
import { thousandths, written } from "../live/thousandths.ts"

export const tintOf = (shown: Shown, worth: string): 0 | 1 | 2 | 3 | 4 | 5 => {
  if (shown.standing !== "done") return 0
  const [most, has] = [thousandths(worth), thousandths(shown.points)]
  if (has >= most) return 0
  const percent = (100 * (most - has)) / Math.max(1, most)
  return indicatorStep(percent)
}

export const lossOf = (shown: Shown, worth: string): string =>
  written(thousandths(worth) - thousandths(shown.points))

export const cellText = (shown: Shown, worth: string, mode: Mode): string => {
  if (shown.standing === "notDone") return ""
  if (shown.standing === "notApplicable") return "/"
  if (mode === "points") return brief(shown.points ?? "")
  const loss = lossOf(shown, worth)
  return thousandths(loss) === 0 ? "·" : lost(brief(loss))
}

/** What an editor begins with: what could be typed to get the same again. */
export const editText = (shown: Shown, worth: string, mode: Mode): string => {
  if (shown.standing === "notDone") return ""
  if (shown.standing === "notApplicable") return "/"
  return mode === "points" ? brief(shown.points ?? "") : brief(lossOf(shown, worth))
}
