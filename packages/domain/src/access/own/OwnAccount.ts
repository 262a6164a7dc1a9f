/**
 * What an account may do to itself: look, change its name and password, end its sessions, keep its
 * preferences. The operator of the machine is no account and is refused.
 */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import type { NotAllowed, SessionNotFound, TooManyAttempts, WrongPassword } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { sameFields } from "../../shared/sameFields.ts"
import { WeakPassword } from "../accessErrors.ts"
import type { Account, AccountView } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { accountView, subjectOf } from "../accountView.ts"
import { newPassword } from "../security/newPassword.ts"
import { leastLength } from "../security/securityRules.ts"
import type { OwnSession } from "./ownSessions.ts"
import type { Preferences } from "./Preferences.ts"
import { PreferencesRepo } from "./PreferencesRepo.ts"
import { proving } from "./proving.ts"
import { type Secret, sessionsOfOwn } from "./sessionsOfOwn.ts"

export interface NewPassword {
  readonly current: string
  readonly next: string
  readonly secret: Secret
  readonly address: string | null
}

export class OwnAccount extends Context.Service<
  OwnAccount,
  {
    readonly show: Effect.Effect<AccountView, NotAllowed>
    readonly rename: (displayName: string) => Effect.Effect<AccountView, NotAllowed>
    /** Ends every other session of the account. */
    readonly changePassword: (
      wanted: NewPassword
    ) => Effect.Effect<void, NotAllowed | TooManyAttempts | WrongPassword | WeakPassword>
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
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const { hashOf, replaced } = yield* newPassword
      const { mine, byPassword } = yield* proving

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

      const changed = Effect.fnUntraced(function* (account: Account, hash: string, keep: Secret) {
        yield* replaced(account, hash, { mustChange: false, keep })
        yield* audit.append({ verb: "account.changePassword", subject: subjectOf(account) })
      }, atomically.run)

      const changePassword = Effect.fn("OwnAccount.changePassword")(function* (it: NewPassword) {
        const account = yield* mine("account.changePassword")
        yield* byPassword(account, { password: it.current, address: it.address })
        // The one that somebody else gave would stay known to them.
        if (it.next === it.current) {
          return yield* new WeakPassword({ least: leastLength, faults: ["usedBefore"] })
        }
        const { name, displayName } = account
        const hash = yield* hashOf(it.next, { name, displayName, account })
        yield* changed(account, hash, yield* idOf(it.secret))
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
