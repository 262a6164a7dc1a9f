/**
 * How old the wall is: the time since the server last answered, whatever it said. The age of the figures
 * is something else: a month's ranking is weeks old and still the newest.
 */
export interface Staleness {
  readonly level: "fresh" | "amber" | "red"
  /** Whole hours, rounded down. */
  readonly hours: number
}

export interface StaleAfter {
  readonly amberAfter: number
  readonly redAfter: number
}

/** Before the office has said anything. */
const usual: StaleAfter = { amberAfter: 24, redAfter: 72 }

type Said = { readonly [Hours in keyof StaleAfter]: number | null }

/** What this screen's address says comes first, then what the office has settled. Red is never before amber. */
export const staleAfter = (screen: Said, office: StaleAfter = usual): StaleAfter => {
  const amberAfter = screen.amberAfter ?? office.amberAfter
  return { amberAfter, redAfter: Math.max(amberAfter, screen.redAfter ?? office.redAfter) }
}

const hour = 3_600_000

/** Without any contact yet the wall is fresh: there is nothing on it that could be old. */
export const staleness = (
  contactAt: number | null,
  now: number,
  { amberAfter, redAfter }: StaleAfter
): Staleness => {
  // A clock that was put back must not make the wall negative hours old.
  const age = contactAt === null ? 0 : Math.max(0, now - contactAt) / hour
  const level = age >= redAfter ? "red" : age >= amberAfter ? "amber" : "fresh"
  return { level, hours: Math.floor(age) }
}
