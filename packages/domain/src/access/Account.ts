/** Who may sign in. Sessions and tokens are stored by the hash of their secret, never by the secret. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"

export const AccountId = Schema.String.pipe(Schema.brand("AccountId"))
export type AccountId = typeof AccountId.Type

const text = Schema.NullOr(Schema.String)

export const Account = Schema.Struct({
  id: AccountId,
  /** What is typed to sign in; unique whatever the case of its letters. */
  name: Schema.NonEmptyString,
  displayName: Schema.NonEmptyString,
  passwordHash: Schema.String,
  role: Schema.Literals(["officeAdmin"]),
  /** The branch it may work in; null for the whole tree. */
  placeId: Schema.NullOr(OrgUnitId),
  state: Schema.Literals(["active", "closed"]),
  createdAt: Schema.String
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

export const ApiToken = Schema.Struct({
  id: Schema.String,
  accountId: AccountId,
  name: Schema.NonEmptyString,
  hash: Schema.String,
  createdAt: Schema.String,
  /** The last day on which it works; null while it has no end. */
  expiresAt: Schema.NullOr(Day),
  lastUsedAt: text
})
export interface ApiToken extends Schema.Schema.Type<typeof ApiToken> {}
