/** Use cases about signing in: accounts, sessions of the web, tokens of scripts. */
import { Context, Effect, Layer, type Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { AccountNameTaken, AccountNotFound, SignInFailed, WeakPassword } from "../errors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { forever } from "../shared/Day.ts"
import { Digest } from "../shared/Digest.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import { Secrets } from "../shared/Secrets.ts"
import type { Account, AccountView } from "./Account.ts"
import { accountBook } from "./accountBook.ts"
import type { AccountId } from "./AccountId.ts"
import { AccountRepo } from "./AccountRepo.ts"
import { readablePassword } from "./readablePassword.ts"
import { GrantRepo } from "./rights/GrantRepo.ts"
import { founder } from "./rights/Role.ts"
import { accountView, type Known, sessions } from "./sessions.ts"
import type { NewAccount, NewToken, PasswordChange, SignedIn, SignIn } from "./SignIn.ts"

const subjectOf = ({ name }: Pick<Account, "name">): string => `Account/${name}`

export class Access extends Context.Service<
  Access,
  {
    readonly signIn: (attempt: SignIn) => Effect.Effect<SignedIn, SignInFailed>
    readonly signOut: (secret: string) => Effect.Effect<void>
    readonly currentBySession: (secret: string) => Effect.Effect<Option.Option<Known>>
    readonly currentByToken: (secret: string) => Effect.Effect<Option.Option<Known>>
    readonly accounts: Effect.Effect<ReadonlyArray<AccountView>>
    readonly addAccount: (
      account: NewAccount
    ) => Effect.Effect<AccountView, AccountNameTaken | WeakPassword>
    /** Also ends every session of the account. */
    readonly setPassword: (
      change: PasswordChange
    ) => Effect.Effect<void, AccountNotFound | WeakPassword>
    /** The token is shown this once. */
    readonly createToken: (
      token: NewToken
    ) => Effect.Effect<{ readonly id: string; readonly token: string }, AccountNotFound>
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
      const digest = yield* Digest
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically

      const { addAccount, setPassword, named } = yield* accountBook

      const createToken = Effect.fn("Access.createToken")(function* (given: NewToken) {
        const actor = yield* CurrentActor
        const [first] = yield* accounts.findAll
        const name = given.account ?? (actor.kind === "account" ? actor.name : first?.name)
        const account = yield* named(name ?? "")
        const [id, token] = [yield* ids.next, `aiwei_${yield* secrets.next}`]
        const hash = yield* digest.sha256(token)
        const [accountId, expiresAt] = [account.id, given.expiresOn ?? null]
        const row = { id, accountId, name: given.name, createdAt: yield* now, expiresAt }
        yield* accounts.insertToken({
          ...row,
          hash,
          lastUsedAt: null,
          rights: null,
          revokedAt: null
        })
        yield* audit.append({ verb: "tokens.create", subject: subjectOf(account), after: row })
        return { id, token }
      }, atomically.run)

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
        ...(yield* sessions),
        accounts: Effect.map(accounts.findAll, (all) => all.map(accountView)),
        addAccount,
        setPassword,
        createToken,
        firstRun
      }
    })
  )
}
