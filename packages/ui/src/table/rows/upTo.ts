/** The whole numbers from one to another, the last left out. */
export const upTo = (from: number, to: number): ReadonlyArray<number> =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
