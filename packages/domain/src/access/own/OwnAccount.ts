/**
 * What an account may do to itself: look, change its name and password, end its sessions, keep its
 * preferences. The operator of the machine is no account and is refused.
 */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { NotAllowed, type SessionNotFound, type WeakPassword, WrongPassword } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { sameFields } from "../../shared/sameFields.ts"
import type { Account, AccountView } from "../Account.ts"
import { accountBook } from "../accountBook.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { PasswordHasher } from "../PasswordHasher.ts"
import { accountView } from "../sessions.ts"
import type { Verb } from "../Verb.ts"
import type { OwnSession } from "./ownSessions.ts"
import type { Preferences } from "./Preferences.ts"
import { PreferencesRepo } from "./PreferencesRepo.ts"
import { type Secret, sessionsOfOwn, subjectOf } from "./sessionsOfOwn.ts"

export interface NewPassword {
  readonly current: string
  readonly next: string
  readonly secret: Secret
}

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
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const { hashOf } = yield* accountBook

      const mine = Effect.fnUntraced(function* (verb: Verb) {
        const { accountId } = yield* CurrentActor
        if (accountId === null) return yield* new NotAllowed({ verb })
        const account = Option.getOrNull(yield* accounts.findById(accountId))
        return account ?? (yield* new NotAllowed({ verb }))
      })

      const { idOf, sessions, endSession, endOthers } = yield* sessionsOfOwn(mine)

      const rename = Effect.fn("OwnAccount.rename")(function* (given: string) {
        const account = yield* mine("account.change")
        const displayName = given.trim() || account.name
        if (displayName === account.displayName) return accountView(account)
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

      const prefer = Effect.fn("OwnAccount.prefer")(function* (after: Preferences) {
        const account = yield* mine("preferences.set")
        const before = Option.getOrNull(yield* kept.findOf(account.id))
        if (before !== null && sameFields(after, before)) return
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
