/**
 * Codes for whoever has lost the telephone: sixteen digits of 80 random bits, so that a plain hash
 * keeps them. Read as it was typed: case, blanks and dashes do not matter.
 */
import { readablePassword } from "../readablePassword.ts"

/** How many there are at a time. */
export const recoveryCodes = 10

export const recoveryCodeOf = (secret: string): string => readablePassword(secret)

/** What is hashed; null for what cannot be a recovery code. Six digits are the telephone's. */
export const recoveryCodeIn = (typed: string): string | null => {
  const digits = typed.toLowerCase().replaceAll(/[\s-]/g, "")
  return /^[0-9a-z]{16}$/.test(digits) ? digits : null
}

export const codeIn = (typed: string): string | null => {
  const digits = typed.normalize("NFKC").replaceAll(/\s/g, "")
  return /^\d{6}$/.test(digits) ? digits : null
}
