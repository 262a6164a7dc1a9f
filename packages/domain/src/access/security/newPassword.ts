/**
 * A new password, looked at and hashed; and its place in the account. Hashing is slow, so `hashOf` comes
 * before the transaction that `replaced` is part of.
 */
import { Effect } from "effect"

import { Offices } from "../../org/Offices.ts"
import { now } from "../../shared/Instant.ts"
import { WeakPassword } from "../accessErrors.ts"
import type { Account } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { PasswordHasher } from "../PasswordHasher.ts"
import { CommonPasswords } from "./CommonPasswords.ts"
import { currentSecurity } from "./currentSecurity.ts"
import { passwordFaults } from "./passwordFaults.ts"
import { leastLength } from "./securityRules.ts"

const ownNames = ["aiwei", "爱卫办", "创卫办", "爱卫"]

export interface PasswordFor {
  readonly name: string
  readonly displayName?: string | null | undefined
  /** Null: the account is not there yet. */
  readonly account: Account | null
}

export const newPassword = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const hasher = yield* PasswordHasher
  const common = yield* CommonPasswords
  const offices = yield* Offices
  const security = yield* currentSecurity

  const usedBefore = Effect.fnUntraced(function* (
    { id, passwordHash }: Account,
    password: string,
    history: number
  ) {
    const hashes = [passwordHash, ...(yield* accounts.earlierPasswords(id, history - 1))]
    const same = yield* Effect.findFirst(hashes, (hash) => hasher.verify(hash, password))
    return same._tag === "Some"
  })

  const hashOf = Effect.fnUntraced(function* (password: string, whose: PasswordFor) {
    const { profile, historyLength } = yield* security
    const { name, displayName, account } = whose
    const places = (yield* offices.list).flatMap((one) => [one.name, one.district ?? ""])
    const faults = passwordFaults(profile, password, {
      names: [name, displayName ?? "", ...ownNames, ...places],
      common: yield* common.has(password),
      usedBefore:
        profile === "mlps" &&
        account !== null &&
        (yield* usedBefore(account, password, historyLength))
    })
    if (faults.length > 0) return yield* new WeakPassword({ least: leastLength, faults })
    return yield* hasher.hash(password)
  })

  /** The sessions of the account end, all but `keep`. */
  const replaced = Effect.fnUntraced(function* (
    account: Account,
    passwordHash: string,
    { mustChange, keep }: { readonly mustChange: boolean; readonly keep: string | null }
  ) {
    const { profile, historyLength } = yield* security
    const at = yield* now
    yield* accounts.setPassword(account.id, passwordHash, at, mustChange ? 1 : 0)
    // Nobody needs hashes of passwords that no rule asks for.
    const kept = profile === "mlps" ? historyLength - 1 : 0
    yield* accounts.keepPassword(account.id, account.passwordHash, at, kept)
    yield* accounts.deleteSessionsOf(account.id, keep)
  })

  return { hashOf, replaced }
})
