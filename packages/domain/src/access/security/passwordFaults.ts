/**
 * What is wrong with a password, all of it at once. Pure: whether it is common, and whether the account
 * had it before, is looked up by whoever asks.
 */
import type { PasswordFault } from "../accessErrors.ts"
import { leastClasses, leastLength } from "./securityRules.ts"
import type { PasswordProfile } from "./SecuritySettings.ts"

export interface PasswordContext {
  /** Names an attacker would try: the account's, the offices', the program's. */
  readonly names: ReadonlyArray<string>
  readonly common: boolean
  readonly usedBefore: boolean
}

/** Characters as a person counts them: one outside the first plane is one. */
const lengthOf = (text: string): number => [...text].length

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

const classesOf = (password: string): number => classes.filter((one) => one.test(password)).length

const folded = (text: string): string => text.normalize("NFKC").toLowerCase()

/** A name of two letters would be found in half of all passwords; two characters of Chinese are a name. */
const tells = (name: string): boolean => lengthOf(name) >= (/^[\x20-\x7e]*$/.test(name) ? 4 : 2)

/** What is left of it once the names are taken out. */
const without = (password: string, names: ReadonlyArray<string>): string =>
  names
    .map((name) => folded(name.trim()))
    .filter(tells)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ""), folded(password))

/** Named after somebody: a name, and less beside it than a password must have. */
const isNamed = (password: string, names: ReadonlyArray<string>): boolean => {
  const left = without(password, names)
  return left !== folded(password) && lengthOf(left) < leastLength
}

export const passwordFaults = (
  profile: PasswordProfile,
  password: string,
  { names, common, usedBefore }: PasswordContext
): ReadonlyArray<PasswordFault> => {
  const found: ReadonlyArray<readonly [PasswordFault, boolean]> = [
    ["short", lengthOf(password) < leastLength],
    ["common", common],
    ["named", isNamed(password, names)],
    ["classes", profile === "mlps" && classesOf(password) < leastClasses],
    ["usedBefore", profile === "mlps" && usedBefore]
  ]
  return found.filter(([, is]) => is).map(([fault]) => fault)
}
