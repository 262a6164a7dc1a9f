/**
 * Points as a page writes them: a real minus sign, two decimals in columns of scores, and deductions in
 * cells as an office writes them (−0.5). Text in, text out: no number is ever made of a score.
 */
const unsigned = (points: string): string => points.replace(/^[-−+]/, "")
const isZero = (points: string): boolean => /^[-−+]?0*(\.0*)?$/.test(points)

/** The amount without its sign: "-1.50" → "1.50". */
export const amount = unsigned

/** Without zeros at the end: "14.00" → "14", "1.50" → "1.5". */
export const brief = (points: string): string =>
  points.includes(".") ? points.replace(/\.?0+$/, "") : points

/** What was lost, whatever sign it came with: "1.50" or "-1.50" → "−1.50"; nothing lost: "0.00". */
export const lost = (points: string): string =>
  isZero(points) ? unsigned(points) : `−${unsigned(points)}`

export const gained = (points: string): string =>
  isZero(points) ? unsigned(points) : `+${unsigned(points)}`

export const nothing = isZero
