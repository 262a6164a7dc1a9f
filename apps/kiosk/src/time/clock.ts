/** The one place of the wall that reads the time of day. Everything else is handed an instant. */

/** Milliseconds since 1970. */
export type Now = () => number

export const systemNow: Now = () => Date.now()

/** Null where the text is no instant: a broken date must not take the wall down. */
export const instantOf = (iso: string): number | null => {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? null : at
}
