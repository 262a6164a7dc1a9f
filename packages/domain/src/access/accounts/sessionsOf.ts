/** The sessions of an account, for those who may end them: a session's own id never leaves. */
import { Effect } from "effect"

import type { Account, Session } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { type OwnSession, ownSessions } from "../own/ownSessions.ts"
import { currentSecurity } from "../security/currentSecurity.ts"
import { isLive } from "../sessions/isLive.ts"

export type OpenSession = Omit<OwnSession, "current">

export const openSessions = (found: ReadonlyArray<Session>): ReadonlyArray<OpenSession> =>
  ownSessions(found, null).map(({ current: _none, ...session }) => session)

export const sessionsOf = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const security = yield* currentSecurity

  const live = Effect.fnUntraced(function* (account: Account) {
    const settings = yield* security
    const all = yield* accounts.sessionsOf(account.id)
    return yield* Effect.filter(all, (session) => isLive(session, settings))
  })

  return { live }
})
