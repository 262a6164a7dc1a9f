/** What was typed into the security settings, read: the numbers, or which of them are none. */
import type { SecurityView } from "@aiwei/queries/administration/securityQueries"

export const numbers = ["idleMinutes", "sessionHours", "passwordDays", "historyLength"] as const
export type NumberField = (typeof numbers)[number]

export interface SecurityDraft extends Readonly<Record<NumberField, string>> {
  readonly profile: SecurityView["profile"]
  readonly secondFactorFor: SecurityView["secondFactorFor"]
}

/** As the server has them. */
const bounds: Readonly<Record<NumberField, readonly [least: number, most: number]>> = {
  idleMinutes: [5, 480],
  sessionHours: [1, 72],
  passwordDays: [30, 365],
  historyLength: [1, 24]
}

export const draftOf = (view: SecurityView): SecurityDraft => ({
  profile: view.profile,
  secondFactorFor: view.secondFactorFor,
  idleMinutes: String(view.idleMinutes),
  sessionHours: String(view.sessionHours),
  passwordDays: String(view.passwordDays),
  historyLength: String(view.historyLength)
})

/** Full-width digits are what a Chinese keyboard gives. */
const whole = (text: string, [least, most]: readonly [number, number]): number | null => {
  const plain = text.trim().normalize("NFKC")
  const value = /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN
  return value >= least && value <= most ? value : null
}

export const readSecurity = (draft: SecurityDraft) => {
  const read = Object.fromEntries(
    numbers.map((field) => [field, whole(draft[field], bounds[field])] as const)
  ) as Readonly<Record<NumberField, number | null>>
  const { idleMinutes, sessionHours, passwordDays, historyLength } = read
  if (
    idleMinutes === null ||
    sessionHours === null ||
    passwordDays === null ||
    historyLength === null
  ) {
    return { settings: null, wrong: numbers.filter((field) => read[field] === null) }
  }
  const { profile, secondFactorFor } = draft
  const settings = { idleMinutes, sessionHours, passwordDays, historyLength }
  return { settings: { ...settings, profile, secondFactorFor }, wrong: [] }
}
