/**
 * A person's name without the spaces that line two characters up with three: “张 三” is 张三. What stands
 * in brackets behind it (a post, 已调离) is not part of the name.
 */
import { compact, saysNothing } from "./cellText.ts"

export const readName = (text: string): string | null => {
  const name = compact(text)
    .replace(/[(（][^)）]*[)）]?$/u, "")
    .replace(/[:：,，、/]?(?:电话|手机|联系电话)?[:：]?(?:\+?86-?)?[\d-]{7,}$/u, "")
    .replace(/[·•]/gu, "·")
  return saysNothing(name) ? null : name
}

const dittos: ReadonlySet<string> = new Set(
  [
    "同上",
    "同前",
    "〃",
    "″",
    '"',
    "''",
    "“",
    "”",
    "＂",
    "々",
    "..",
    "...",
    "…",
    "……",
    "上同",
    "同上。",
    "同上行",
    "↑"
  ].flatMap((mark) => [mark, compact(mark)])
)

/** 同上 and its marks: the value of the row above, never a value of their own. */
export const isDitto = (text: string): boolean => dittos.has(text) || dittos.has(compact(text))
