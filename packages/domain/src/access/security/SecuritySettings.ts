/**
 * What an installation has settled about passwords, sessions and second factors. Until it is said, the
 * usual holds: OWASP's profile, which asks for length and against common passwords, and for no rotation.
 */
import { Schema } from "effect"

import { GrantedRole } from "../rights/Role.ts"

const between = (minimum: number, maximum: number) =>
  Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** `asvs`: OWASP ASVS 5.0.0. `mlps`: 等保 2.0, GB/T 22239-2019. */
export const PasswordProfile = Schema.Literals(["asvs", "mlps"])
export type PasswordProfile = typeof PasswordProfile.Type

export const SecuritySettings = Schema.Struct({
  profile: PasswordProfile,
  /** A session that was not used for so long has ended. */
  idleMinutes: between(5, 480),
  /** A session ends so long after it began, used or not. */
  sessionHours: between(1, 72),
  /** Days a password may be used; obeyed under `mlps`. */
  passwordDays: between(30, 365),
  /** How many passwords must pass before one comes back; obeyed under `mlps`. */
  historyLength: between(1, 24),
  /** Whoever holds one of these roles must have a second factor. */
  secondFactorFor: Schema.Array(GrantedRole)
})
export interface SecuritySettings extends Schema.Schema.Type<typeof SecuritySettings> {}

export const usualSecurity: SecuritySettings = {
  profile: "asvs",
  idleMinutes: 120,
  sessionHours: 12,
  passwordDays: 90,
  historyLength: 5,
  secondFactorFor: []
}
