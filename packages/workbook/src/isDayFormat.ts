/**
 * Whether a number format code shows a day. Letters inside quotes, colours and locales say nothing, and a
 * lone m is a month or minutes by what stands beside it.
 */
/** What is left of the first section when quoted text, escapes, colours and locales are taken out. */
const bare = (format: string): string =>
  (format.replaceAll(/"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").split(";")[0] ?? "")
    .replaceAll(/general|g\/通用格式|am\/pm|a\/p|上午\/下午/gi, "")
    .toLowerCase()

const asksForDay = (format: string): boolean => {
  const left = bare(format)
  if (/[#?0]/.test(left) && !/[ymd]/.test(left)) return false
  if (/[yd]/.test(left) || /e(?![+-])/.test(left)) return true
  // A lone m is a month, but beside hours or seconds it is minutes.
  return left.includes("m") && !/[hs]/.test(left)
}

const known = new Map<string, boolean>()

export const isDayFormat = (format: string): boolean => {
  const before = known.get(format)
  if (before !== undefined) return before
  const answer = asksForDay(format)
  // Codes come from files, so the memory of them must not grow without end.
  if (known.size > 5_000) known.clear()
  known.set(format, answer)
  return answer
}
