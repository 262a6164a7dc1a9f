/**
 * How long a door stays shut after so many failures: not at all for the first few, then a second, and
 * twice as long each time, to a quarter of an hour. Pure.
 */

/** Failures that cost nothing. An address is that of a whole office behind one line. */
export const freeFailures = { account: 5, address: 30 } as const
export type DoorKind = keyof typeof freeFailures

const longestSeconds = 15 * 60

export const waitAfter = (kind: DoorKind, failures: number): number => {
  const over = failures - freeFailures[kind]
  return over <= 0 ? 0 : Math.min(longestSeconds, 2 ** Math.min(over - 1, 30))
}

/** Hours after the last failure by which a door has forgotten them. */
export const forgottenAfterHours = 24
