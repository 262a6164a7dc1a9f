/**
 * The page's own keys: Escape closes the panel, `[` and `]` go to the previous and next community while
 * one is open, to the previous and next month otherwise. Nothing happens while somebody types.
 */
import type { RankingController } from "./createRankingController.ts"

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]")

export const rankingKeys = (it: RankingController) => (event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey || event.altKey || it.asking() || typing(event.target)) return
  if (event.key === "Escape" && it.unit() !== null) it.goToUnit(null)
  if (event.key !== "[" && event.key !== "]") return
  const by = event.key === "[" ? -1 : 1
  if (it.unit() === null) {
    const month = it.month(by)
    if (month !== null) it.goToPeriod(month)
  } else {
    const unit = it.neighbour(by)
    if (unit !== null) it.goToUnit(unit)
  }
}
