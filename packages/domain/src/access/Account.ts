/** Who may sign in. Sessions and tokens are stored by the hash of their secret, never by the secret. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"
import { AccountId } from "./AccountId.ts"

const text = Schema.NullOr(Schema.String)

export const Account = Schema.Struct({
  id: AccountId,
  /** What is typed to sign in; unique whatever the case of its letters. */
  name: Schema.NonEmptyString,
  displayName: Schema.NonEmptyString,
  passwordHash: Schema.String,
  /** Where its person belongs, for lists; rights come from grants alone. */
  placeId: Schema.NullOr(OrgUnitId),
  state: Schema.Literals(["active", "closed"]),
  createdAt: Schema.String,
  /** When its password was last set. */
  passwordAt: Schema.String,
  /** 1: the password was set by somebody else and must be changed before anything else is done. */
  mustChange: Schema.Literals([0, 1]),
  lastSignInAt: text
})
export interface Account extends Schema.Schema.Type<typeof Account> {}

/** What may be shown of an account: everything but the hash of its password. */
export type AccountView = Omit<Account, "passwordHash">

export const Session = Schema.Struct({
  /** SHA-256 of the secret in the cookie. */
  id: Schema.String,
  accountId: AccountId,
  createdAt: Schema.String,
  lastSeenAt: Schema.String,
  expiresAt: Schema.String,
  address: text,
  agent: text
})
export interface Session extends Schema.Schema.Type<typeof Session> {}

/** What a script is for. `all` is all that its account may do. */
export const TokenPreset = Schema.Literals(["read", "import", "export", "all"])
export type TokenPreset = typeof TokenPreset.Type

export const ApiToken = Schema.Struct({
  id: Schema.String,
  accountId: AccountId,
  name: Schema.NonEmptyString,
  hash: Schema.String,
  createdAt: Schema.String,
  /** The last day on which it works; null while it has no end. */
  expiresAt: Schema.NullOr(Day),
  lastUsedAt: text,
  /** JSON list of the verbs it is limited to; null for all that its account may do. */
  rights: text,
  /** What was chosen when it was made; null for those made before there was a choice. */
  preset: Schema.NullOr(TokenPreset),
  revokedAt: text
})
export interface ApiToken extends Schema.Schema.Type<typeof ApiToken> {}
