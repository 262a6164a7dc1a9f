/**
 * Whose request this is, and that it is they: a session left open on a desk must not be enough to change
 * a password or a second factor. A wrong answer counts as one at the door.
 */
import { Effect, Option } from "effect"

import { CurrentActor } from "../../audit/CurrentActor.ts"
import { NotAllowed, WrongPassword } from "../../errors.ts"
import type { Account } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { doors } from "../doors/doors.ts"
import { PasswordHasher } from "../PasswordHasher.ts"
import type { Verb } from "../Verb.ts"

export interface Proof {
  readonly password: string
  readonly code: string
  readonly address: string | null
}

export const proving = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const hasher = yield* PasswordHasher
  const { guarded } = yield* doors

  /** The operator of the machine is no account and is refused. */
  const mine = Effect.fnUntraced(function* (verb: Verb) {
    const { accountId } = yield* CurrentActor
    if (accountId === null) return yield* new NotAllowed({ verb })
    const account = Option.getOrNull(yield* accounts.findById(accountId))
    return account ?? (yield* new NotAllowed({ verb }))
  })

  const verified = Effect.fnUntraced(function* ({ passwordHash }: Account, password: string) {
    if (!(yield* hasher.verify(passwordHash, password))) return yield* new WrongPassword()
  })

  const byPassword = (
    account: Account,
    { password, address }: Pick<Proof, "password" | "address">
  ) => guarded({ name: account.name, address }, verified(account, password), () => true)

  /** `work` takes a code. */
  const byCode = <A, E extends { readonly _tag: string }, R>(
    { name }: Account,
    address: string | null,
    work: Effect.Effect<A, E, R>
  ) => guarded({ name, address }, work, ({ _tag }) => _tag === "SecondFactorWrong")

  return { mine, byPassword, byCode }
})
