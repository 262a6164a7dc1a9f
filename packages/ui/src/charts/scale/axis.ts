/**
 * A stretch of numbers with round ends that holds all values, and where a value lies on it. Numbers here
 * only place marks: what is read is always the text the caller wrote.
 */
export interface Axis {
  readonly low: number
  readonly high: number
  readonly step: number
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000]

/** Rounded to a thousandth: 0.1 + 0.2 is no tick anybody can read. */
const tidy = (value: number): number => Math.round(value * 1000) / 1000

/** The finest step that needs no more than `parts` of them; never an empty stretch. */
export const axisOf = (values: ReadonlyArray<number>, parts = 2): Axis => {
  const known = values.filter(Number.isFinite)
  const [least, most] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)]
  for (const step of steps) {
    const low = tidy(Math.floor(least / step) * step)
    const high = tidy(Math.max(low + step, Math.ceil(most / step) * step))
    if (step >= 1 && (high - low) / step <= parts + 1e-9) return { low, high, step }
  }
  return { low: least, high: Math.max(most, least + 1), step: Math.max(1, most - least) }
}

/** Between 0 and 1; what lies outside stands at the end it lies beyond. */
export const shareOn = ({ low, high }: Axis, value: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)))

export const ticksOf = ({ low, high, step }: Axis): ReadonlyArray<number> =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, n) => tidy(low + n * step))
