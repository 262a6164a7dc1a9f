/**
 * Which rule of a password comes from where, for the screen to say. Sentences of ASVS were read in its
 * repository; of GB/T 22239-2019 only a transcription was, so its rows are to be checked.
 */
import type { SecuritySettings } from "./SecuritySettings.ts"

export type RuleCode =
  | "length"
  | "common"
  | "named"
  | "classes"
  | "noClasses"
  | "days"
  | "noDays"
  | "history"
  | "idle"
  | "secondFactor"

export interface SecurityRule {
  readonly code: RuleCode
  /** The number in the rule, where it has one. */
  readonly value: number | null
  readonly source: {
    readonly standard: string
    readonly clause: string
    readonly status: "verified" | "toCheck"
  }
}

/** Characters a password must have, and the number from which it is called long. */
export const leastLength = 8
export const goodLength = 15

/** Of lower case, upper case, digits and all other characters. */
export const leastClasses = 3

const asvs = (code: RuleCode, clause: string, value: number | null = null): SecurityRule => ({
  code,
  value,
  source: { standard: "OWASP ASVS 5.0.0", clause, status: "verified" }
})

const mlps = (code: RuleCode, value: number | null = null): SecurityRule => ({
  code,
  value,
  source: { standard: "GB/T 22239-2019", clause: "7.1.4.1", status: "toCheck" }
})

const common = [asvs("common", "6.2.4"), asvs("named", "6.2.11")]

export const securityRules = (settings: SecuritySettings): ReadonlyArray<SecurityRule> =>
  settings.profile === "asvs"
    ? [
        asvs("length", "6.2.1", leastLength),
        ...common,
        asvs("noClasses", "6.2.5"),
        asvs("noDays", "6.2.10"),
        asvs("idle", "7.3.1", settings.idleMinutes),
        asvs("secondFactor", "6.3.3")
      ]
    : [
        mlps("length", leastLength),
        mlps("classes", leastClasses),
        mlps("days", settings.passwordDays),
        mlps("history", settings.historyLength),
        ...common,
        mlps("idle", settings.idleMinutes),
        asvs("secondFactor", "6.3.3")
      ]
