/** Being recognised again: by the secret of a session, or of a script's token; with what is held and owed. */
import { DateTime, Effect, Option, Schema } from "effect"

import { dayAfter } from "../../shared/Day.ts"
import { Digest } from "../../shared/Digest.ts"
import { now, today } from "../../shared/Instant.ts"
import type { Account, AccountView, ApiToken } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { accountView } from "../accountView.ts"
import { SecondFactorRepo } from "../factor/SecondFactorRepo.ts"
import { leftBy, type Owed, owedBy } from "../owed.ts"
import { GrantRepo } from "../rights/GrantRepo.ts"
import type { Held } from "../rights/Held.ts"
import { currentSecurity } from "../security/currentSecurity.ts"
import { tokenVerbs } from "../tokens/tokenVerbs.ts"
import { Verb } from "../Verb.ts"
import { isLive } from "./isLive.ts"
import { notedAside } from "./notedAside.ts"

/** Somebody who was recognised, with what they may do today. */
export interface Known {
  readonly account: AccountView
  readonly held: Held
  /** What must be settled before anything else is done. */
  readonly owes: ReadonlyArray<Owed>
  /** `token:NAME` of a script; null on the web, where the browser names itself. */
  readonly client: string | null
}

const verbsIn = Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Array(Verb)))

/** A session that was seen this minute is not written again: reading must not cost a write. */
const sameMinute = (a: string, b: string): boolean => a.slice(0, 16) === b.slice(0, 16)

const active = (account: Option.Option<Account>): Account | null =>
  Option.getOrNull(Option.filter(account, ({ state }) => state === "active"))

const ageOf = Effect.fnUntraced(function* (passwordAt: string) {
  const since = DateTime.toEpochMillis(DateTime.makeUnsafe(passwordAt))
  return Math.floor((DateTime.toEpochMillis(yield* DateTime.now) - since) / 86_400_000)
})

const holding = Effect.gen(function* () {
  const grants = yield* GrantRepo
  const factors = yield* SecondFactorRepo
  const security = yield* currentSecurity

  const owing = Effect.fnUntraced(function* (account: Account, roles: ReadonlyArray<string>) {
    const settings = yield* security
    const asked = settings.secondFactorFor.some((role) => roles.includes(role))
    const factor = asked ? yield* factors.find(account.id) : Option.none()
    const hasSecondFactor = Option.exists(factor, ({ confirmedAt }) => confirmedAt !== null)
    const passwordAge = yield* ageOf(account.passwordAt)
    const mustChange = account.mustChange === 1
    return owedBy({ mustChange, passwordAge, roles, hasSecondFactor }, settings)
  })

  const byPerson = Effect.fnUntraced(function* (account: Account) {
    const granted = yield* grants.heldOn(account.id, yield* today)
    const owes = yield* owing(
      account,
      granted.map(({ role }) => role)
    )
    const held: Held = { everything: false, grants: granted, only: leftBy(owes) }
    return { account: accountView(account), held, owes }
  })

  const byScript = Effect.fnUntraced(function* (account: Account, rights: ApiToken["rights"]) {
    const only = tokenVerbs(rights === null ? null : verbsIn(rights))
    const held: Held = {
      everything: false,
      grants: yield* grants.heldOn(account.id, yield* today),
      only
    }
    return { account: accountView(account), held, owes: [] }
  })

  return { byPerson, byScript }
})

export const recognised = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const digest = yield* Digest
  const security = yield* currentSecurity
  const { byPerson, byScript } = yield* holding
  const noted = notedAside()

  const currentBySession = Effect.fn("Access.currentBySession")(function* (secret: string) {
    const [id, at] = [yield* digest.sha256(secret), yield* now]
    const session = Option.getOrNull(yield* accounts.findSession(id))
    if (session === null || !(yield* isLive(session, yield* security))) return Option.none<Known>()
    const account = active(yield* accounts.findById(session.accountId))
    if (account === null) return Option.none<Known>()
    if (!sameMinute(session.lastSeenAt, at)) yield* noted(id, accounts.touchSession(id, at))
    return Option.some<Known>({ ...(yield* byPerson(account)), client: null })
  })

  const currentByToken = Effect.fn("Access.currentByToken")(function* (secret: string) {
    const [hash, at] = [yield* digest.sha256(secret), yield* now]
    const token = Option.getOrNull(yield* accounts.findTokenByHash(hash))
    if (token === null || token.revokedAt !== null) return Option.none<Known>()
    // Its last day is a day on which it works.
    const over = token.expiresAt !== null && dayAfter(token.expiresAt) <= (yield* today)
    const account = over ? null : active(yield* accounts.findById(token.accountId))
    if (account === null) return Option.none<Known>()
    if (!sameMinute(token.lastUsedAt ?? "", at))
      yield* noted(token.id, accounts.touchToken(token.id, at))
    const client = `token:${token.name}`
    return Option.some<Known>({ ...(yield* byScript(account, token.rights)), client })
  })

  /** As `--as` asks: with all that the account holds, as if it had signed in. */
  const currentByName = Effect.fn("Access.currentByName")(function* (name: string) {
    const account = active(yield* accounts.findByName(name.trim()))
    if (account === null) return Option.none<Known>()
    return Option.some<Known>({ ...(yield* byPerson(account)), client: "cli" })
  })

  return { byPerson, currentBySession, currentByToken, currentByName, active }
})
