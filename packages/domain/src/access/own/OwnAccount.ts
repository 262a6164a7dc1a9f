/**
 * What an account may do to itself: look, change its name and password, end its sessions, keep its
 * preferences. The operator of the machine is no account and is refused.
 */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { NotAllowed, SessionNotFound, type WeakPassword, WrongPassword } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { Digest } from "../../shared/Digest.ts"
import type { Account, AccountView } from "../Account.ts"
import { accountBook } from "../accountBook.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { PasswordHasher } from "../PasswordHasher.ts"
import { accountView, isLive } from "../sessions.ts"
import type { Verb } from "../Verb.ts"
import { handleOf, type OwnSession, ownSessions } from "./ownSessions.ts"
import type { Preferences } from "./Preferences.ts"
import { PreferencesRepo } from "./PreferencesRepo.ts"

/** The secret of the session that asks; null for a script with a token. */
type Secret = string | null

export interface NewPassword {
  readonly current: string
  readonly next: string
  readonly secret: Secret
}

const subjectOf = ({ name }: Pick<Account, "name">): string => `Account/${name}`

export class OwnAccount extends Context.Service<
  OwnAccount,
  {
    readonly show: Effect.Effect<AccountView, NotAllowed>
    readonly rename: (displayName: string) => Effect.Effect<AccountView, NotAllowed>
    /** Ends every other session of the account. */
    readonly changePassword: (
      wanted: NewPassword
    ) => Effect.Effect<void, NotAllowed | WrongPassword | WeakPassword>
    readonly sessions: (secret: Secret) => Effect.Effect<ReadonlyArray<OwnSession>, NotAllowed>
    readonly endSession: (id: string) => Effect.Effect<void, NotAllowed | SessionNotFound>
    /** All but the one that asks; gives how many. */
    readonly endOthers: (secret: Secret) => Effect.Effect<number, NotAllowed>
    /** Null until something was chosen. */
    readonly preferences: Effect.Effect<Preferences | null, NotAllowed>
    readonly prefer: (preferences: Preferences) => Effect.Effect<void, NotAllowed>
  }
>()("aiwei/OwnAccount") {
  static readonly layer = Layer.effect(
    OwnAccount,
    Effect.gen(function* () {
      const accounts = yield* AccountRepo
      const kept = yield* PreferencesRepo
      const hasher = yield* PasswordHasher
      const digest = yield* Digest
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const { hashOf } = yield* accountBook

      const mine = Effect.fnUntraced(function* (verb: Verb) {
        const { accountId } = yield* CurrentActor
        if (accountId === null) return yield* new NotAllowed({ verb })
        const account = Option.getOrNull(yield* accounts.findById(accountId))
        return account ?? (yield* new NotAllowed({ verb }))
      })

      const idOf = (secret: Secret) =>
        secret === null ? Effect.succeed(null) : digest.sha256(secret)

      const live = Effect.fnUntraced(function* (account: Account) {
        const all = yield* accounts.sessionsOf(account.id)
        return yield* Effect.filter(all, isLive)
      })

      const rename = Effect.fn("OwnAccount.rename")(function* (given: string) {
        const account = yield* mine("account.change")
        const displayName = given.trim() || account.name
        yield* accounts.setDisplayName(account.id, displayName)
        const [before, after] = [{ displayName: account.displayName }, { displayName }]
        const subject = subjectOf(account)
        yield* audit.append({ verb: "account.change", subject, before, after })
        return accountView({ ...account, displayName })
      }, atomically.run)

      const replaced = Effect.fnUntraced(function* (account: Account, hash: string, id: Secret) {
        yield* accounts.setPassword(account.id, hash)
        yield* accounts.deleteSessionsOf(account.id, id)
        yield* audit.append({ verb: "account.changePassword", subject: subjectOf(account) })
      }, atomically.run)

      const changePassword = Effect.fn("OwnAccount.changePassword")(function* (it: NewPassword) {
        const account = yield* mine("account.changePassword")
        const right = yield* hasher.verify(account.passwordHash, it.current)
        if (!right) return yield* new WrongPassword()
        // Hashing is slow, so it happens before the transaction.
        yield* replaced(account, yield* hashOf(it.next), yield* idOf(it.secret))
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

      const prefer = Effect.fn("OwnAccount.prefer")(function* (after: Preferences) {
        const account = yield* mine("preferences.set")
        const before = Option.getOrNull(yield* kept.findOf(account.id))
        yield* kept.put(account.id, after)
        const subject = subjectOf(account)
        yield* audit.append({ verb: "preferences.set", subject, before, after })
      }, atomically.run)

      return {
        show: Effect.map(mine("account.show"), accountView),
        rename,
        changePassword,
        sessions,
        endSession,
        endOthers,
        preferences: Effect.flatMap(mine("preferences.get"), ({ id }) =>
          Effect.map(kept.findOf(id), Option.getOrNull)
        ),
        prefer
      }
    })
  )
}
