/** One change in words: what it is of, and its value on either side. Pure. */
import type { MonthChange, UnitChange } from "@aiwei/domain/assessment/board/BoardViews"

import type { ChangeWords } from "./useChangeWords.ts"

type Change = Pick<UnitChange, "what" | "indicator" | "now" | "before">

export const whatText = (it: ChangeWords, { what, indicator }: Change): string => {
  if (what === "indicator") return indicator ?? ""
  const kind = it.kinds[what]
  return indicator === null ? kind : it.named(indicator, kind)
}

const isStanding = (it: ChangeWords, text: string): text is keyof ChangeWords["standings"] =>
  Object.hasOwn(it.standings, text)

export const valueText = (it: ChangeWords, what: Change["what"], text: string | null): string => {
  if (text === null) return it.none
  if (what === "veto" || what === "community") return it.yes
  return what === "standing" && isStanding(it, text) ? it.standings[text] : text
}

/** A month's own change; where both sides read alike, what stands behind the text is another. */
export const monthText = (it: ChangeWords, { now, before }: MonthChange) => ({
  now: now ?? it.none,
  before: before ?? it.none
})
