/**
 * Signing in and out. An unknown name takes as long as a wrong password, and both are the same refusal.
 * Every sign-in has a new secret; the code of a second factor is taken in the transaction it opens.
 */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { type Actor, CurrentActor } from "../../audit/CurrentActor.ts"
import { SignInFailed } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { Digest } from "../../shared/Digest.ts"
import { hoursFromNow, now } from "../../shared/Instant.ts"
import { Secrets } from "../../shared/Secrets.ts"
import { SecondFactorNeeded } from "../accessErrors.ts"
import type { Account } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { doors } from "../doors/doors.ts"
import { secondFactors } from "../factor/secondFactors.ts"
import { PasswordHasher } from "../PasswordHasher.ts"
import { currentSecurity } from "../security/currentSecurity.ts"
import type { SignedIn, SignIn } from "../SignIn.ts"
import { recognised } from "./recognised.ts"

/** In place of a name that no account has: what was typed there is now and then a password. */
const nobody = "?"

const refusedAt = (name: string, why: "password" | "code") => ({
  verb: "session.signIn" as const,
  subject: `Account/${name}`,
  after: why === "password" ? { refused: true } : { refused: true, why }
})

export const signingIn = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const [secrets, digest] = [yield* Secrets, yield* Digest]
  const [audit, atomically] = [yield* AuditLog, yield* Atomically]
  const security = yield* currentSecurity
  const { guarded } = yield* doors
  const { take, confirmedOf } = yield* secondFactors
  const { byPerson, active } = yield* recognised
  const hasher = yield* PasswordHasher
  /** Compared with when there is no account, so that time tells nothing. */
  const decoy = yield* Effect.cached(hasher.hash("nobody has this password"))

  const checked = Effect.fnUntraced(function* ({ name, password }: SignIn) {
    const found = yield* accounts.findByName(name.trim())
    const account = active(found)
    const right = yield* hasher.verify(account?.passwordHash ?? (yield* decoy), password)
    const known = Option.match(found, { onNone: () => nobody, onSome: (one) => one.name })
    return { account: right ? account : null, known }
  })

  const session = Effect.fnUntraced(function* (accountId: Account["id"], attempt: SignIn) {
    const [secret, createdAt] = [yield* secrets.next, yield* now]
    const expiresAt = yield* hoursFromNow((yield* security).sessionHours)
    const [id, { address, agent }] = [yield* digest.sha256(secret), attempt]
    yield* accounts.deleteSessionsEnded(createdAt)
    const span = { createdAt, lastSeenAt: createdAt, expiresAt }
    yield* accounts.insertSession({ id, accountId, ...span, address, agent })
    yield* accounts.noteSignIn(accountId, createdAt)
    return { secret, expiresAt }
  })

  const opened = Effect.fnUntraced(function* (account: Account, attempt: SignIn) {
    const factor = yield* confirmedOf(account.id)
    if (factor !== null) yield* take(factor, attempt.code ?? "")
    const made = yield* session(account.id, attempt)
    const { subject, verb } = refusedAt(account.name, "password")
    yield* audit.append({ verb, subject })
    const signedIn: SignedIn = { ...(yield* byPerson(account)), ...made }
    return signedIn
  }, atomically.run)

  const tried = Effect.fnUntraced(function* (attempt: SignIn) {
    const before = yield* CurrentActor
    const { account, known } = yield* checked(attempt)
    if (account === null) {
      yield* audit.append(refusedAt(known, "password"))
      return yield* new SignInFailed()
    }
    const { id: accountId, name } = account
    // The password was right: whoever forgot the code is asked for it, and that is no guess.
    if (!attempt.code && (yield* confirmedOf(accountId)) !== null) {
      return yield* new SecondFactorNeeded()
    }
    const actor: Actor = { ...before, kind: "account", name, accountId, address: attempt.address }
    return yield* Effect.provideService(opened(account, attempt), CurrentActor, actor).pipe(
      Effect.tapError(() => audit.append(refusedAt(name, "code")))
    )
  })

  const signIn = Effect.fn("Access.signIn")(function* (attempt: SignIn) {
    return yield* guarded(attempt, tried(attempt), ({ _tag }) => _tag !== "SecondFactorNeeded")
  })

  const signOut = Effect.fn("Access.signOut")(function* (secret: string) {
    const id = yield* digest.sha256(secret)
    const found = Option.getOrNull(yield* accounts.findSession(id))
    if (found === null) return
    yield* accounts.deleteSession(id)
    const subject = `AccountId/${found.accountId}`
    yield* audit.append({ verb: "session.signOut", subject })
  }, atomically.run)

  return { signIn, signOut }
})
