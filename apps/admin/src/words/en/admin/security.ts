/** Words of the security page, in English. */
import type { Words } from "../../Words.ts"

export const security: Words["security"] = {
  title: "Security",
  profile: "Password rules",
  profiles: { asvs: "International practice (OWASP ASVS)", mlps: "Graded protection (MLPS 2.0)" },
  profileHints: {
    asvs: "Length counts, and that it is no common one; no mix of characters, no forced change: both only bring passwords onto paper.",
    mlps: "A mix of characters, a change every so often, and none of the last ones again."
  },
  rules: "Rules in force and where they come from",
  rulesAfter: "The new rules are shown once this is saved.",
  rule: {
    length: (least) => `At least ${least} characters, better 15`,
    common: () => "None of the most common passwords",
    named: () => "Not mostly the name of the account, the office or this program",
    classes: (kinds) => `At least ${kinds} of: small letters, capitals, digits, others`,
    noClasses: () => "No mix of characters asked for",
    days: (days) => `To be changed after ${days} days`,
    noDays: () => "No forced change",
    history: (count) => `None of the last ${count}`,
    idle: (minutes) => `Signed out after ${minutes} minutes without use`,
    secondFactor: () => "The roles ticked below need a second factor"
  },
  source: (standard, clause) => `${standard}, ${clause}`,
  verified: "read in the original",
  toCheck: "still to be checked",
  sessions: "Sessions",
  idleMinutes: "Minutes without use until signed out",
  idleHint: "5 to 480.",
  sessionHours: "Hours after signing in, at most",
  sessionHint: "1 to 72; then everybody signs in anew, at work or not.",
  passwordDays: "Days a password may be used",
  daysHint: "30 to 365; only under graded protection.",
  historyLength: "Passwords that must pass before one comes back",
  historyHint: "1 to 24; only under graded protection.",
  factor: "Roles that need a second factor",
  factorHint:
    "Whoever holds one of them and has none sets it up after signing in, before anything else.",
  save: "Save the security settings",
  saving: "Saving",
  saved: "The security settings are saved and hold from the next sign-in on.",
  wrong: {
    idleMinutes: "A whole number from 5 to 480",
    sessionHours: "A whole number from 1 to 72",
    passwordDays: "A whole number from 30 to 365",
    historyLength: "A whole number from 1 to 24"
  },
  changed:
    "Somebody else has just changed the security settings; yours were not saved. These are the settings now, please change them again."
}
