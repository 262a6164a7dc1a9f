/**
 * What an account owes before it may do anything else: a password of its own, a second factor. Pure;
 * scripts owe nothing, since their token is not opened by a password.
 */
import type { SecuritySettings } from "./security/SecuritySettings.ts"
import { Verb } from "./Verb.ts"

export type Owed = "password" | "secondFactor"

const always: ReadonlySet<Verb> = new Set(["session.signIn", "session.signOut", "session.current"])

const settling: Readonly<Record<Owed, ReadonlyArray<Verb>>> = {
  password: ["account.changePassword"],
  secondFactor: ["account.secondFactor", "account.beginSecondFactor", "account.confirmSecondFactor"]
}

/** What must be settled before this may be done; null where it may. */
export const owedFirst = (owes: ReadonlyArray<Owed>, verb: Verb): Owed | null => {
  const free = always.has(verb) || owes.some((owed) => settling[owed].includes(verb))
  return free ? null : (owes[0] ?? null)
}

/** The verbs that are left; null for all. */
export const leftBy = (owes: ReadonlyArray<Owed>): ReadonlyArray<Verb> | null =>
  owes.length === 0 ? null : Verb.literals.filter((verb) => owedFirst(owes, verb) === null)

export interface Standing {
  readonly mustChange: boolean
  /** Whole days since the password was set. */
  readonly passwordAge: number
  readonly roles: ReadonlyArray<string>
  readonly hasSecondFactor: boolean
}

export const owedBy = (
  { mustChange, passwordAge, roles, hasSecondFactor }: Standing,
  { profile, passwordDays, secondFactorFor }: SecuritySettings
): ReadonlyArray<Owed> => {
  const old = profile === "mlps" && passwordAge >= passwordDays
  const asked = secondFactorFor.some((role) => roles.includes(role)) && !hasSecondFactor
  return [
    ...(mustChange || old ? ["password" as const] : []),
    ...(asked ? ["secondFactor" as const] : [])
  ]
}
