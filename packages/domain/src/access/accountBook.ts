/** Adding accounts and changing their passwords. Hashing is slow, so it happens before the transaction. */
import { Effect, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { AccountNameTaken, AccountNotFound } from "../errors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import { AdministratorsOwn } from "./accessErrors.ts"
import type { Account } from "./Account.ts"
import { AccountId } from "./AccountId.ts"
import { AccountRepo } from "./AccountRepo.ts"
import { accountView, subjectOf } from "./accountView.ts"
import { GrantRepo } from "./rights/GrantRepo.ts"
import { founder, isAdminRole } from "./rights/Role.ts"
import { newPassword } from "./security/newPassword.ts"
import type { NewAccount, PasswordChange } from "./SignIn.ts"

/** Who gives another person a password knows it: it must not stay. The machine's operator could know all. */
const knownToAnother = Effect.map(CurrentActor, ({ kind }) => kind === "account")

export const accountBook = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const grants = yield* GrantRepo
  const { hashOf, replaced } = yield* newPassword

  const named = Effect.fnUntraced(function* (name: string) {
    const account = Option.getOrNull(yield* accounts.findByName(name.trim()))
    return account ?? (yield* new AccountNotFound({ name }))
  })

  /** Slow; stores nothing. */
  const prepared = Effect.fnUntraced(function* (given: NewAccount) {
    const name = given.name.trim()
    const whose = { name, displayName: given.displayName, account: null }
    const passwordHash = yield* hashOf(given.password, whose)
    const at = yield* now
    const account: Account = {
      id: AccountId.make(yield* ids.next),
      name,
      displayName: given.displayName?.trim() || name,
      passwordHash,
      placeId: null,
      state: "active",
      createdAt: at,
      passwordAt: at,
      mustChange: (yield* knownToAnother) ? 1 : 0,
      lastSignInAt: null
    }
    return account
  })

  const inserted = Effect.fnUntraced(function* (account: Account) {
    const made = Option.getOrNull(yield* accounts.insert(account))
    if (made === null) return yield* new AccountNameTaken({ name: account.name })
    const after = { displayName: made.displayName }
    yield* audit.append({ verb: "accounts.add", subject: subjectOf(made), after })
    return accountView(made)
  }, atomically.run)

  const addAccount = Effect.fn("Access.addAccount")(function* (given: NewAccount) {
    return yield* inserted(yield* prepared(given))
  })

  const changed = Effect.fnUntraced(function* (account: Account, hash: string) {
    const mustChange = yield* knownToAnother
    yield* replaced(account, hash, { mustChange, keep: null })
    yield* audit.append({ verb: "accounts.setPassword", subject: subjectOf(account) })
  }, atomically.run)

  /** Also who will be one, and whoever may found them: with the password comes the role. */
  const notOfAdministrator = Effect.fnUntraced(function* ({ id, name }: Account) {
    if (!(yield* knownToAnother)) return
    const day = yield* today
    const held = (yield* grants.of(id)).find(
      ({ role, validTo }) => validTo > day && (role === founder || isAdminRole(role))
    )
    if (held !== undefined) return yield* new AdministratorsOwn({ name, role: held.role })
  })

  const setPassword = Effect.fn("Access.setPassword")(function* (change: PasswordChange) {
    const account = yield* named(change.name)
    yield* notOfAdministrator(account)
    const { name, displayName } = account
    yield* changed(account, yield* hashOf(change.password, { name, displayName, account }))
  })

  return { addAccount, setPassword, named, prepared, inserted }
})
