/**
 * The page's own keys: `[` and `]` go to the community before and after while one is open, to the month
 * otherwise; Escape closes the panel. While the page asks whether to publish, they do nothing.
 */
import { onCleanup, onMount } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { type Shortcuts, useShortcuts } from "../help/shortcuts.ts"
import { isTyping } from "../help/singleKeys.ts"
import { monthShortcuts } from "../help/useMonthKeys.ts"
import type { RankingController } from "./createRankingController.ts"

export const useRankingKeys = (it: RankingController): void => {
  const words = useWords()
  const step = (by: -1 | 1) => () => {
    const to = it.neighbour(by)
    if (to !== null) it.goToUnit(to)
  }
  const communities = (): Shortcuts => ({
    title: words().ranking.community,
    list: [
      { keys: ["["], text: words().ranking.previousCommunity, run: step(-1) },
      { keys: ["]"], text: words().ranking.nextCommunity, run: step(1) }
    ]
  })
  useShortcuts(() => {
    if (it.asking()) return { title: words().ranking.month, list: [] }
    return it.unit() === null ? monthShortcuts(words(), it) : communities()
  })
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || isTyping(event)) return
    if (it.unit() !== null && !it.asking()) it.goToUnit(null)
  }
  onMount(() => document.addEventListener("keydown", onKey))
  onCleanup(() => document.removeEventListener("keydown", onKey))
}
