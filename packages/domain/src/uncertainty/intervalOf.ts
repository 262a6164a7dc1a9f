/**
 * The percentile interval of simulated whole numbers: what is left when equally many are cut off at both ends.
 * It is always made of values that were drawn, so nothing is rounded. docs/rules/uncertainty.md
 */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** `level` of 95 cuts the lowest and the highest 2.5 %, each rounded down to whole resamples. */
export const intervalOf = (drawn: Int32Array, level: number): Interval => {
  const sorted = drawn.toSorted()
  const cut = Math.floor((sorted.length * (100 - level)) / 200)
  return { low: sorted[cut] ?? 0, high: sorted[sorted.length - 1 - cut] ?? 0 }
}
