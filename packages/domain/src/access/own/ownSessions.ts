/**
 * The sessions of one account, as their owner sees them. A session is known outside by the start of its
 * id: enough to end it, and of no use for anything else.
 */
import type { Session } from "../Account.ts"

export interface OwnSession {
  readonly id: string
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly address: string | null
  readonly agent: string | null
  /** The one that asks. */
  readonly current: boolean
}

export const handleOf = ({ id }: Pick<Session, "id">): string => id.slice(0, 16)

/** The newest use first; `current` is the id of the session that asks, null for a script. */
export const ownSessions = (
  sessions: ReadonlyArray<Session>,
  current: string | null
): ReadonlyArray<OwnSession> =>
  sessions
    .map((session) => {
      const { createdAt, lastSeenAt, address, agent } = session
      const shown = { createdAt, lastSeenAt, address, agent }
      return { id: handleOf(session), ...shown, current: session.id === current }
    })
    .toSorted((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1))
