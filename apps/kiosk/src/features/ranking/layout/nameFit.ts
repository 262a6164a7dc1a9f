/**
 * How a name is set so that it fits its place: smaller, then on two lines, then cut off. Worked out from
 * the characters and not measured, so it is right at first paint and the same on every screen.
 */
export interface NameFit {
  /** Share of the normal size. */
  readonly scale: number
  readonly lines: 1 | 2
}

/** Below this a name on one line is harder to read from across a street than on two. */
const leastOnOne = 0.86
const mostOnTwo = 0.74
const leastOnTwo = 0.56
/** Two lines never break exactly in the middle; between words even less so than within Chinese. */
const uneven = 0.94
const unevenWords = 0.7

/** Latin letters and digits take about half of a Chinese character's width. */
export const widthInEm = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u0020-\u024f]/.test(char) ? 0.58 : 1), 0)

export const nameFit = (name: string, roomInEm: number): NameFit => {
  const width = widthInEm(name)
  if (width <= roomInEm) return { scale: 1, lines: 1 }
  const onOne = roomInEm / width
  if (onOne >= leastOnOne) return { scale: onOne, lines: 1 }
  const onTwo = (2 * roomInEm * (name.includes(" ") ? unevenWords : uneven)) / width
  return { scale: Math.max(leastOnTwo, Math.min(mostOnTwo, onTwo)), lines: 2 }
}
