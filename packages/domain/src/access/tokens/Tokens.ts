/** Use cases about tokens of scripts: made by an account for itself, or by the operator for another. */
import { Context, Effect, Layer, Option, Schema } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { AccountNotFound, NotAllowed } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import type { Day } from "../../shared/Day.ts"
import { Digest } from "../../shared/Digest.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { now } from "../../shared/Instant.ts"
import { Secrets } from "../../shared/Secrets.ts"
import { TokenNotFound } from "../accessErrors.ts"
import type { Account, ApiToken, TokenPreset } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { subjectOf } from "../accountView.ts"
import { Verb } from "../Verb.ts"
import { verbsOf } from "./tokenVerbs.ts"

export interface NewToken {
  readonly name: string
  /** Name of the account it acts for; the acting one, else the first active one, when left out. */
  readonly account?: string | null | undefined
  /** The last day on which it works. */
  readonly expiresOn?: Day | null | undefined
  readonly rights?: TokenPreset | null | undefined
}

export interface TokenLine extends Omit<ApiToken, "hash" | "rights" | "preset" | "accountId"> {
  readonly account: string
  readonly preset: TokenPreset
  readonly rights: ReadonlyArray<Verb> | null
}

const verbsIn = Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Array(Verb)))

const lineOf = (token: ApiToken, account: string): TokenLine => {
  const { hash: _hash, accountId: _id, rights, preset, ...shown } = token
  return {
    ...shown,
    account,
    preset: preset ?? "all",
    rights: rights === null ? null : verbsIn(rights)
  }
}

type Made = { readonly id: string; readonly token: string }

export class Tokens extends Context.Service<
  Tokens,
  {
    /** The token is shown this once. */
    readonly create: (token: NewToken) => Effect.Effect<Made, AccountNotFound>
    readonly createOwn: (token: Omit<NewToken, "account">) => Effect.Effect<Made, NotAllowed>
    /** Of one account by its name, or of all; the newest first, revoked ones too. */
    readonly list: (
      account: string | null
    ) => Effect.Effect<ReadonlyArray<TokenLine>, AccountNotFound>
    readonly own: Effect.Effect<ReadonlyArray<TokenLine>, NotAllowed>
    readonly revoke: (id: string) => Effect.Effect<void, TokenNotFound>
    readonly revokeOwn: (id: string) => Effect.Effect<void, NotAllowed | TokenNotFound>
  }
>()("aiwei/Tokens") {
  static readonly layer = Layer.effect(
    Tokens,
    Effect.suspend(() => tokens)
  )
}

const making = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const [secrets, digest, ids] = [yield* Secrets, yield* Digest, yield* IdGenerator]
  const audit = yield* AuditLog

  return Effect.fnUntraced(function* (verb: Verb, account: Account, given: NewToken) {
    const [id, token] = [yield* ids.next, `aiwei_${yield* secrets.next}`]
    const preset = given.rights ?? "all"
    const verbs = verbsOf(preset)
    const [createdAt, expiresAt] = [yield* now, given.expiresOn ?? null]
    const row = { id, accountId: account.id, name: given.name.trim(), createdAt, expiresAt, preset }
    yield* accounts.insertToken({
      ...row,
      hash: yield* digest.sha256(token),
      rights: verbs === null ? null : JSON.stringify(verbs),
      lastUsedAt: null,
      revokedAt: null
    })
    yield* audit.append({ verb, subject: subjectOf(account), after: row })
    return { id, token }
  })
})

const tokens = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const [audit, atomically] = [yield* AuditLog, yield* Atomically]
  const made = yield* making

  const mine = Effect.fnUntraced(function* (verb: Verb) {
    const { accountId } = yield* CurrentActor
    if (accountId === null) return yield* new NotAllowed({ verb })
    const account = Option.getOrNull(yield* accounts.findById(accountId))
    return account ?? (yield* new NotAllowed({ verb }))
  })

  const named = Effect.fnUntraced(function* (name: string) {
    const account = Option.getOrNull(yield* accounts.findByName(name.trim()))
    return account ?? (yield* new AccountNotFound({ name }))
  })

  const create = Effect.fn("Tokens.create")(function* (given: NewToken) {
    const { kind, name } = yield* CurrentActor
    const first = (yield* accounts.findAll).find(({ state }) => state === "active")
    const whose = given.account ?? (kind === "account" ? name : first?.name)
    return yield* made("tokens.create", yield* named(whose ?? ""), given)
  }, atomically.run)

  const createOwn = Effect.fn("Tokens.createOwn")(function* (given: NewToken) {
    return yield* made("account.createToken", yield* mine("account.createToken"), given)
  }, atomically.run)

  const list = Effect.fn("Tokens.list")(function* (account: string | null) {
    const whose = account === null ? null : (yield* named(account)).id
    const names = new Map((yield* accounts.findAll).map(({ id, name }) => [id, name]))
    const found = yield* accounts.tokensOf(whose)
    return found.map((token) => lineOf(token, names.get(token.accountId) ?? ""))
  })

  const own = Effect.gen(function* () {
    const account = yield* mine("account.tokens")
    return (yield* accounts.tokensOf(account.id)).map((token) => lineOf(token, account.name))
  }).pipe(Effect.withSpan("Tokens.own"))

  const ended = Effect.fnUntraced(function* (verb: Verb, id: string, of: Account | null) {
    const all = yield* accounts.tokensOf(of?.id ?? null)
    const token = all.find((one) => one.id === id && one.revokedAt === null)
    if (token === undefined) return yield* new TokenNotFound({ id })
    yield* accounts.revokeToken(id, yield* now)
    const [subject, before] = [`AccountId/${token.accountId}`, { id, name: token.name }]
    yield* audit.append({ verb, subject, before })
  })

  const revoke = Effect.fn("Tokens.revoke")(
    (id: string) => ended("tokens.revoke", id, null),
    atomically.run
  )

  const revokeOwn = Effect.fn("Tokens.revokeOwn")(function* (id: string) {
    yield* ended("account.revokeToken", id, yield* mine("account.revokeToken"))
  }, atomically.run)

  return { create, createOwn, list, own, revoke, revokeOwn }
})
