/**
 * Every character that can stand in a title. The title's typeface is cut down to these at build, so a
 * title that is not listed here shows in another typeface.
 */
import { en } from "./en.ts"
import { zh } from "./zh.ts"

const titles = [zh, en].flatMap((words) => [
  words.waiting.title,
  ...Array.from({ length: 12 }, (_, index) => [
    words.title(index + 1, true),
    words.title(index + 1, false),
    words.notice.title(index + 1, true),
    words.notice.title(index + 1, false)
  ]).flat()
])

export const titleText = (): string => [...new Set(titles.join(""))].toSorted().join("")
