/** Looking at one's own sessions and ending them. `mine` gives the acting account, or refuses. */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { type NotAllowed, SessionNotFound } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { Digest } from "../../shared/Digest.ts"
import type { Account } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { subjectOf } from "../accountView.ts"
import { currentSecurity } from "../security/currentSecurity.ts"
import { isLive } from "../sessions/isLive.ts"
import type { Verb } from "../Verb.ts"
import { handleOf, ownSessions } from "./ownSessions.ts"

/** The secret of the session that asks; null for a script with a token. */
export type Secret = string | null

export const sessionsOfOwn = (mine: (verb: Verb) => Effect.Effect<Account, NotAllowed>) =>
  Effect.gen(function* () {
    const accounts = yield* AccountRepo
    const digest = yield* Digest
    const audit = yield* AuditLog
    const atomically = yield* Atomically
    const security = yield* currentSecurity

    const idOf = (secret: Secret) =>
      secret === null ? Effect.succeed(null) : digest.sha256(secret)

    const live = Effect.fnUntraced(function* (account: Account) {
      const all = yield* accounts.sessionsOf(account.id)
      const settings = yield* security
      return yield* Effect.filter(all, (session) => isLive(session, settings))
    })

    const sessions = Effect.fn("OwnAccount.sessions")(function* (secret: Secret) {
      const found = yield* live(yield* mine("account.sessions"))
      return ownSessions(found, yield* idOf(secret))
    })

    const endSession = Effect.fn("OwnAccount.endSession")(function* (id: string) {
      const account = yield* mine("account.endSession")
      const meant = (yield* live(account)).find((one) => handleOf(one) === id)
      if (meant === undefined) return yield* new SessionNotFound({ id })
      yield* accounts.deleteSession(meant.id)
      const { createdAt, address, agent } = meant
      const [subject, before] = [subjectOf(account), { createdAt, address, agent }]
      yield* audit.append({ verb: "account.endSession", subject, before })
    }, atomically.run)

    const endOthers = Effect.fn("OwnAccount.endOthers")(function* (secret: Secret) {
      const account = yield* mine("account.endOthers")
      const [found, own] = [yield* live(account), yield* idOf(secret)]
      const ended = found.filter(({ id }) => id !== own).length
      yield* accounts.deleteSessionsOf(account.id, own)
      const [subject, after] = [subjectOf(account), { ended }]
      yield* audit.append({ verb: "account.endOthers", subject, after })
      return ended
    }, atomically.run)

    return { idOf, sessions, endSession, endOthers }
  })
