/** `[` and `]` go to the month before and after, and stand in the list of shortcuts. */
import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { type Shortcuts, useShortcuts } from "./shortcuts.ts"

interface Months {
  readonly month: (by: -1 | 1) => string | null
  readonly goToPeriod: (period: string) => void
}

export const monthShortcuts = (words: Words, { month, goToPeriod }: Months): Shortcuts => {
  const step = (by: -1 | 1) => () => {
    const to = month(by)
    if (to !== null) goToPeriod(to)
  }
  return {
    title: words.ranking.month,
    list: [
      { keys: ["["], text: words.ranking.previousMonth, run: step(-1) },
      { keys: ["]"], text: words.ranking.nextMonth, run: step(1) }
    ]
  }
}

export const useMonthKeys = (months: Months): void => {
  const words = useWords()
  useShortcuts(() => monthShortcuts(words(), months))
}
