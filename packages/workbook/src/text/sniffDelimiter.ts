/**
 * Which sign parts the fields of a text table: the one that stands most often in a middling line. Not
 * the most frequent one overall, because one line of remarks can hold many commas.
 */
const candidates = [",", "\t", ";"] as const

const enough = { signs: 64_000, lines: 60 }

/** How often each candidate stands outside quotes, for every line that holds something. */
const countsByLine = (text: string): ReadonlyArray<ReadonlyArray<number>> => {
  const lines: Array<ReadonlyArray<number>> = []
  let counts = [0, 0, 0]
  let held = false
  let quoted = false
  for (const sign of text.slice(0, enough.signs)) {
    if (sign === '"') quoted = !quoted
    if (quoted) continue
    if (sign === "\n" || sign === "\r") {
      if (held) lines.push(counts)
      if (lines.length === enough.lines) return lines
      counts = [0, 0, 0]
      held = false
      continue
    }
    held = true
    const which = candidates.findIndex((candidate) => candidate === sign)
    if (which >= 0) counts[which] = (counts[which] ?? 0) + 1
  }
  return held ? [...lines, counts] : lines
}

const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

export const sniffDelimiter = (text: string): string => {
  const lines = countsByLine(text)
  const ranked = candidates.map((sign, index) => {
    const perLine = lines.map((counts) => counts[index] ?? 0)
    return { sign, middle: median(perLine), all: perLine.reduce((sum, n) => sum + n, 0) }
  })
  const [best] = ranked.toSorted((a, b) => b.middle - a.middle || b.all - a.all)
  return best?.sign ?? ","
}
