/** A part of a whole in per cent, as decimal text with one place, half up: exact, so that two databases agree. */
import { ratio, roundHalfUp } from "./Ratio.ts"

/** "33.3"; null where there is no whole to be a part of. */
export const percentOf = (part: number, whole: number): string | null => {
  if (whole === 0) return null
  const tenths = roundHalfUp(ratio(BigInt(part) * 1000n, whole))
  return `${tenths / 10n}.${tenths % 10n}`
}
