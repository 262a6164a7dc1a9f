/**
 * Which sign parts the fields of a text table: the one that stands most often in a middling line. Not
 * the most frequent one overall, because one line of remarks can hold many commas.
 */
const candidates = [",", "\t", ";"] as const

const linesOutsideQuotes = (text: string): ReadonlyArray<string> =>
  text
    .slice(0, 64_000)
    .replaceAll(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 60)

const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

export const sniffDelimiter = (text: string): string => {
  const lines = linesOutsideQuotes(text)
  const counts = candidates.map((sign) => {
    const perLine = lines.map((line) => line.split(sign).length - 1)
    return { sign, middle: median(perLine), all: perLine.reduce((sum, n) => sum + n, 0) }
  })
  const [best] = counts.toSorted((a, b) => b.middle - a.middle || b.all - a.all)
  return best?.sign ?? ","
}
