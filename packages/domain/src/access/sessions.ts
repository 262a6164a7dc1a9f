/**
 * Signing in and being recognised again. An unknown name takes as long as a wrong password, and both
 * are the same refusal; a session ends twelve hours after it began, or two after it was last used.
 */
import { Effect, Option, Schema } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { type Actor, CurrentActor } from "../audit/CurrentActor.ts"
import { SignInFailed } from "../errors.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { Digest } from "../shared/Digest.ts"
import { hoursFromNow, now, today } from "../shared/Instant.ts"
import { Secrets } from "../shared/Secrets.ts"
import type { Account, AccountView, ApiToken, Session } from "./Account.ts"
import type { AccountId } from "./AccountId.ts"
import { AccountRepo } from "./AccountRepo.ts"
import { PasswordHasher } from "./PasswordHasher.ts"
import { GrantRepo } from "./rights/GrantRepo.ts"
import type { Held } from "./rights/Held.ts"
import type { SignedIn, SignIn } from "./SignIn.ts"
import { Verb } from "./Verb.ts"

const sessionHours = 12
const idleHours = 2

const verbsIn = Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Array(Verb)))

/** A session that was seen this minute is not written again: reading must not cost a write. */
const sameMinute = (a: string, b: string): boolean => a.slice(0, 16) === b.slice(0, 16)

/** Its last day is a day on which it works. */
const isOver = ({ expiresAt }: ApiToken, day: Day): boolean => expiresAt !== null && expiresAt < day

/** Who may read is not turned away because a full or locked disk does not take down when. */
const whereItCan = (seen: Effect.Effect<void>): Effect.Effect<void> =>
  Effect.catchDefect(seen, (defect) => Effect.logWarning("last use not noted", defect))

/** Somebody who was recognised, with what they may do today. */
export interface Known {
  readonly account: AccountView
  readonly held: Held
  /** `token:NAME` of a script; null on the web, where the browser names itself. */
  readonly client: string | null
}

export const accountView = ({ passwordHash: _hash, ...view }: Account): AccountView => view

/** It has not come to its end, and was used not long ago. */
export const isLive = Effect.fnUntraced(function* ({ expiresAt, lastSeenAt }: Session) {
  return expiresAt > (yield* now) && lastSeenAt > (yield* hoursFromNow(-idleHours))
})

const active = (account: Option.Option<Account>): Option.Option<Account> =>
  Option.filter(account, ({ state }) => state === "active")

export const sessions = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const hasher = yield* PasswordHasher
  const grants = yield* GrantRepo
  const secrets = yield* Secrets
  const digest = yield* Digest
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  /** Compared with when there is no account, so that time tells nothing. */
  const decoy = yield* Effect.cached(hasher.hash("nobody has this password"))

  const heldBy = Effect.fnUntraced(function* (id: AccountId, rights: ApiToken["rights"]) {
    const only = rights === null ? null : verbsIn(rights)
    const held: Held = { everything: false, grants: yield* grants.heldOn(id, yield* today), only }
    return held
  })

  const known = Effect.fnUntraced(function* (
    id: AccountId,
    token: Pick<ApiToken, "name" | "rights"> | null
  ) {
    const account = Option.getOrNull(active(yield* accounts.findById(id)))
    if (account === null) return Option.none<Known>()
    const held = yield* heldBy(id, token?.rights ?? null)
    const client = token === null ? null : `token:${token.name}`
    return Option.some<Known>({ account: accountView(account), held, client })
  })

  const checked = Effect.fnUntraced(function* ({ name, password }: SignIn) {
    const account = Option.getOrNull(active(yield* accounts.findByName(name.trim())))
    const right = yield* hasher.verify(account?.passwordHash ?? (yield* decoy), password)
    return right ? account : null
  })

  const opened = Effect.fnUntraced(function* (account: Account, { address, agent }: SignIn) {
    const [secret, at] = [yield* secrets.next, yield* now]
    const expiresAt = yield* hoursFromNow(sessionHours)
    const id = yield* digest.sha256(secret)
    const { id: accountId, name } = account
    yield* accounts.deleteSessionsEnded(at)
    const from = { address, agent }
    yield* accounts.insertSession({
      id,
      accountId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt,
      ...from
    })
    yield* audit.append({ verb: "session.signIn", subject: `Account/${name}` })
    const held = yield* heldBy(accountId, null)
    const signedIn: SignedIn = { account: accountView(account), held, secret, expiresAt }
    return signedIn
  }, atomically.run)

  const signIn = Effect.fn("Access.signIn")(function* (attempt: SignIn) {
    const before = yield* CurrentActor
    const account = yield* checked(attempt)
    if (account === null) {
      const [subject, after] = [`Account/${attempt.name.trim()}`, { refused: true }]
      yield* audit.append({ verb: "session.signIn", subject, after })
      return yield* new SignInFailed()
    }
    const { id: accountId, name } = account
    const actor: Actor = { ...before, kind: "account", name, accountId, address: attempt.address }
    return yield* Effect.provideService(opened(account, attempt), CurrentActor, actor)
  })

  const signOut = Effect.fn("Access.signOut")(function* (secret: string) {
    const id = yield* digest.sha256(secret)
    const session = Option.getOrNull(yield* accounts.findSession(id))
    if (session === null) return
    yield* accounts.deleteSession(id)
    const subject = `AccountId/${session.accountId}`
    yield* audit.append({ verb: "session.signOut", subject })
  }, atomically.run)

  const currentBySession = Effect.fn("Access.currentBySession")(function* (secret: string) {
    const [id, at] = [yield* digest.sha256(secret), yield* now]
    const session = Option.getOrNull(yield* accounts.findSession(id))
    if (session === null || !(yield* isLive(session))) return Option.none<Known>()
    if (!sameMinute(session.lastSeenAt, at)) yield* whereItCan(accounts.touchSession(id, at))
    return yield* known(session.accountId, null)
  })

  const currentByToken = Effect.fn("Access.currentByToken")(function* (secret: string) {
    const [hash, at] = [yield* digest.sha256(secret), yield* now]
    const token = Option.getOrNull(yield* accounts.findTokenByHash(hash))
    if (token === null || token.revokedAt !== null) return Option.none<Known>()
    if (isOver(token, yield* today)) return Option.none<Known>()
    if (!sameMinute(token.lastUsedAt ?? "", at))
      yield* whereItCan(accounts.touchToken(token.id, at))
    return yield* known(token.accountId, token)
  })

  return { signIn, signOut, currentBySession, currentByToken }
})
