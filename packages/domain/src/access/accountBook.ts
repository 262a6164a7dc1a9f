/** Adding accounts and changing their passwords. Hashing is slow, so it happens before the transaction. */
import { Effect, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { AccountNameTaken, AccountNotFound, WeakPassword } from "../errors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import type { Account } from "./Account.ts"
import { AccountId } from "./AccountId.ts"
import { AccountRepo } from "./AccountRepo.ts"
import { PasswordHasher } from "./PasswordHasher.ts"
import { accountView } from "./sessions.ts"
import type { NewAccount, PasswordChange } from "./SignIn.ts"

/** Characters a password must have. Nothing else is asked of it: length is what helps. */
const leastPassword = 8

const subjectOf = ({ name }: Pick<Account, "name">): string => `Account/${name}`

export const accountBook = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const hasher = yield* PasswordHasher
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically

  const hashOf = Effect.fnUntraced(function* (password: string) {
    if ([...password].length < leastPassword) {
      return yield* new WeakPassword({ least: leastPassword })
    }
    return yield* hasher.hash(password)
  })

  const named = Effect.fnUntraced(function* (name: string) {
    const account = Option.getOrNull(yield* accounts.findByName(name.trim()))
    return account ?? (yield* new AccountNotFound({ name }))
  })

  const inserted = Effect.fnUntraced(function* (account: Account) {
    const made = Option.getOrNull(yield* accounts.insert(account))
    if (made === null) return yield* new AccountNameTaken({ name: account.name })
    const after = { displayName: made.displayName }
    yield* audit.append({ verb: "accounts.add", subject: subjectOf(made), after })
    return accountView(made)
  }, atomically.run)

  const addAccount = Effect.fn("Access.addAccount")(function* (given: NewAccount) {
    const [passwordHash, name] = [yield* hashOf(given.password), given.name.trim()]
    const at = yield* now
    return yield* inserted({
      id: AccountId.make(yield* ids.next),
      name,
      displayName: given.displayName?.trim() || name,
      passwordHash,
      placeId: null,
      state: "active",
      createdAt: at,
      passwordAt: at,
      mustChange: 0
    })
  })

  const replaced = Effect.fnUntraced(function* (account: Account, hash: string) {
    yield* accounts.setPassword(account.id, hash)
    yield* accounts.deleteSessionsOf(account.id, null)
    yield* audit.append({ verb: "accounts.setPassword", subject: subjectOf(account) })
  }, atomically.run)

  const setPassword = Effect.fn("Access.setPassword")(function* (change: PasswordChange) {
    const account = yield* named(change.name)
    yield* replaced(account, yield* hashOf(change.password))
  })

  return { addAccount, setPassword, named, hashOf }
})
