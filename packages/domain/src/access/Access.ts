/** Use cases about the door: signing in, being recognised, and the accounts there are passwords for. */
import { Context, Effect, Layer, type Option } from "effect"

import type { AccountNameTaken, AccountNotFound, SignInFailed, TooManyAttempts } from "../errors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { forever } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import { Secrets } from "../shared/Secrets.ts"
import type {
  AdministratorsOwn,
  SecondFactorNeeded,
  SecondFactorWrong,
  WeakPassword
} from "./accessErrors.ts"
import type { AccountView } from "./Account.ts"
import { accountBook } from "./accountBook.ts"
import type { AccountId } from "./AccountId.ts"
import { AccountRepo } from "./AccountRepo.ts"
import { readablePassword } from "./readablePassword.ts"
import { GrantRepo } from "./rights/GrantRepo.ts"
import { founder } from "./rights/Role.ts"
import { type Known, recognised } from "./sessions/recognised.ts"
import { signingIn } from "./sessions/signingIn.ts"
import type { NewAccount, PasswordChange, SignedIn, SignIn } from "./SignIn.ts"

type NotIn = SignInFailed | SecondFactorNeeded | SecondFactorWrong | TooManyAttempts

export class Access extends Context.Service<
  Access,
  {
    readonly signIn: (attempt: SignIn) => Effect.Effect<SignedIn, NotIn>
    readonly signOut: (secret: string) => Effect.Effect<void>
    readonly currentBySession: (secret: string) => Effect.Effect<Option.Option<Known>>
    readonly currentByToken: (secret: string) => Effect.Effect<Option.Option<Known>>
    /** For whoever may open the data folder and wants to act as somebody else. */
    readonly currentByName: (name: string) => Effect.Effect<Option.Option<Known>>
    readonly addAccount: (
      account: NewAccount
    ) => Effect.Effect<AccountView, AccountNameTaken | WeakPassword>
    /** Also ends every session of the account. Of an administrator's the operator alone does it. */
    readonly setPassword: (
      change: PasswordChange
    ) => Effect.Effect<void, AccountNotFound | AdministratorsOwn | WeakPassword>
    /**
     * Makes the founder `admin` with a random password while there is no account; null when there is one.
     * It makes the three administrators and can do nothing else.
     */
    readonly firstRun: Effect.Effect<{ readonly name: string; readonly password: string } | null>
  }
>()("aiwei/Access") {
  static readonly layer = Layer.effect(
    Access,
    Effect.gen(function* () {
      const accounts = yield* AccountRepo
      const grants = yield* GrantRepo
      const secrets = yield* Secrets
      const ids = yield* IdGenerator
      const atomically = yield* Atomically
      const { addAccount, setPassword } = yield* accountBook
      const { currentBySession, currentByToken, currentByName } = yield* recognised

      const founding = Effect.fnUntraced(function* (accountId: AccountId) {
        const [validFrom, grantedAt, id] = [yield* today, yield* now, yield* ids.next]
        const span = { role: founder, placeId: null, validFrom, validTo: forever } as const
        yield* grants.insert({ id, accountId, ...span, grantedBy: "system:aiwei", grantedAt })
      })

      const firstRun = Effect.gen(function* () {
        if ((yield* accounts.findAll).length > 0) return null
        const [name, password] = ["admin", readablePassword(yield* secrets.next)]
        // Two processes that start at once on one folder: the second finds the name taken.
        return yield* addAccount({ name, displayName: "首次使用", password }).pipe(
          Effect.tap(({ id }) => founding(id)),
          Effect.as({ name, password }),
          Effect.catchTag("AccountNameTaken", () => Effect.succeed(null)),
          Effect.catchTag("WeakPassword", Effect.die)
        )
      }).pipe(atomically.run, Effect.withSpan("Access.firstRun"))

      return {
        ...(yield* signingIn),
        currentBySession,
        currentByToken,
        currentByName,
        addAccount,
        setPassword,
        firstRun
      }
    })
  )
}
