/** How the accounts, their rights and their doors say no. */
import { Schema } from "effect"

/** Nothing was granted. */
export class GrantRefused extends Schema.TaggedError<GrantRefused>()("GrantRefused", {
  /**
   * - `separation`      the account holds a role that goes with no other, or not with this one
   * - `wholeOnly`       an administrator's role holds for the installation, not for a branch
   * - `endsFirst`       the last day lies before the first
   * - `held`            the account holds the same already
   */
  why: Schema.Literals(["separation", "wholeOnly", "endsFirst", "held"]),
  role: Schema.String,
  /** The role it holds already; null where that is not the matter. */
  beside: Schema.NullOr(Schema.String)
}) {}

export class GrantNotFound extends Schema.TaggedError<GrantNotFound>()("GrantNotFound", {
  id: Schema.String
}) {}

/** The installation would be left without anybody in this role: somebody else must hold it first. */
export class LastAdministrator extends Schema.TaggedError<LastAdministrator>()(
  "LastAdministrator",
  { role: Schema.String }
) {}

/**
 * An administrator's password is the administrator's own: whoever could set it would have two of the
 * three roles. The operator of the machine helps who forgot it.
 */
export class AdministratorsOwn extends Schema.TaggedError<AdministratorsOwn>()(
  "AdministratorsOwn",
  { name: Schema.String, role: Schema.String }
) {}

/** Set by somebody else, or too old: nothing else is done before it is changed. */
export class PasswordMustChange extends Schema.TaggedError<PasswordMustChange>()(
  "PasswordMustChange",
  {}
) {}

/** Its roles ask for a second factor, and it has none yet: nothing else is done before. */
export class SecondFactorMustBegin extends Schema.TaggedError<SecondFactorMustBegin>()(
  "SecondFactorMustBegin",
  {}
) {}

/** Name and password are right; a code must come with them. */
export class SecondFactorNeeded extends Schema.TaggedError<SecondFactorNeeded>()(
  "SecondFactorNeeded",
  {}
) {}

/** Another code, one that was used already, or one whose time is over. */
export class SecondFactorWrong extends Schema.TaggedError<SecondFactorWrong>()(
  "SecondFactorWrong",
  {}
) {}

/** The second factor is not in the state this asks for. */
export class SecondFactorState extends Schema.TaggedError<SecondFactorState>()(
  "SecondFactorState",
  { state: Schema.Literals(["none", "begun", "on"]) }
) {}

/** Revoked already, or never this account's. */
export class TokenNotFound extends Schema.TaggedError<TokenNotFound>()("TokenNotFound", {
  id: Schema.String
}) {}

/** What is wrong with a password; several at once. */
export const PasswordFault = Schema.Literals([
  /** Fewer characters than asked. */
  "short",
  /** Among those that are tried first. */
  "common",
  /** The account's name, the office's or the program's, with little beside it. */
  "named",
  /** Of fewer kinds of characters than asked. */
  "classes",
  /** This account had it before. */
  "usedBefore"
])
export type PasswordFault = typeof PasswordFault.Type

/** All that is wrong with it; `least` characters are asked for. */
export class WeakPassword extends Schema.TaggedError<WeakPassword>()("WeakPassword", {
  least: Schema.Int,
  faults: Schema.Array(PasswordFault)
}) {}

export const accessErrors = [
  AdministratorsOwn,
  GrantRefused,
  GrantNotFound,
  LastAdministrator,
  PasswordMustChange,
  SecondFactorMustBegin,
  SecondFactorNeeded,
  SecondFactorState,
  SecondFactorWrong,
  TokenNotFound,
  WeakPassword
] as const
