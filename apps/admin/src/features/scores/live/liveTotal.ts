/**
 * A community's total while its scores are typed: the same sum as the server's `scorecardOf`, which a test
 * holds beside it. Re-basing divides, so it is done in whole numbers and rounded once.
 */
import type { SheetScheme } from "@aiwei/domain/assessment/sheet/SheetView"

import { thousandths } from "./thousandths.ts"

/** One score as it stands on the page, saved or not. */
export interface Shown {
  readonly standing: "done" | "notDone" | "notApplicable"
  /** Null unless done. */
  readonly points: string | null
}

type Terms = Pick<SheetScheme, "total" | "bonusMax" | "notApplicable" | "precision">

/** On the whole scale, or on what is left of it. */
const rebased = (earned: number, applicable: number, whole: number, terms: Terms): number => {
  const step = BigInt(thousandths(terms.precision))
  const over = BigInt(earned) * BigInt(whole)
  const under = BigInt(applicable) * step
  return Number(((2n * over + under) / (2n * under)) * step)
}

export const liveTotal = (
  terms: Terms,
  cells: ReadonlyArray<{ readonly worth: string; readonly shown: Shown }>,
  bonus: string
): number => {
  let [earned, applicable, without] = [0, 0, 0]
  for (const { worth, shown } of cells) {
    if (shown.standing === "notApplicable") without += thousandths(worth)
    else {
      applicable += thousandths(worth)
      earned += thousandths(shown.points)
    }
  }
  const full = terms.notApplicable === "full"
  const whole = thousandths(terms.total) - (terms.notApplicable === "reduce" ? without : 0)
  const base =
    full || applicable <= 0
      ? earned + (full ? without : 0)
      : rebased(earned, applicable, whole, terms)
  const most = terms.bonusMax === null ? Number.POSITIVE_INFINITY : thousandths(terms.bonusMax)
  return base + Math.min(most, thousandths(bonus))
}

/** Competition ranks, 1 2 2 4; null for those that are not ranked. */
export const liveRanks = (totals: ReadonlyArray<number | null>): ReadonlyArray<number | null> => {
  const ranked = totals.filter((total) => total !== null)
  return totals.map((total) =>
    total === null ? null : 1 + ranked.filter((other) => other > total).length
  )
}
