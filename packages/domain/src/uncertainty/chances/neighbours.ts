/**
 * Whether a unit differs from the one printed below it: how often it was above, equal or below when both were
 * drawn again. Short of the level there is no real difference, whatever the ranks say. docs/rules/uncertainty.md
 */
export interface Compared {
  readonly above: number
  readonly equal: number
  readonly below: number
  /** False: the order of the two may well be chance. */
  readonly real: boolean
}

export const comparedWith = (upper: Int32Array, lower: Int32Array, level: number): Compared => {
  let [above, equal] = [0, 0]
  for (const [n, total] of upper.entries()) {
    const other = lower[n] ?? 0
    if (total > other) above += 1
    else if (total === other) equal += 1
  }
  const below = upper.length - above - equal
  return { above, equal, below, real: above * 100 >= level * upper.length }
}
