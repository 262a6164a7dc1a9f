/**
 * Codes for whoever has lost the telephone: 24 digits of 120 random bits. A plain hash keeps what has 112
 * or more (ASVS 5.0, 6.5.2). Read as it was typed: case, blanks and dashes do not matter.
 */
import { readablePassword } from "../readablePassword.ts"

/** How many there are at a time. */
export const recoveryCodes = 10

const digitsOf = 24

export const recoveryCodeOf = (secret: string): string => readablePassword(secret, digitsOf)

/** What is hashed; null for what cannot be a recovery code. Six digits are the telephone's. */
export const recoveryCodeIn = (typed: string): string | null => {
  const digits = typed.toLowerCase().replaceAll(/[\s-]/g, "")
  return digits.length === digitsOf && /^[0-9a-z]+$/.test(digits) ? digits : null
}

export const codeIn = (typed: string): string | null => {
  const digits = typed.normalize("NFKC").replaceAll(/\s/g, "")
  return /^\d{6}$/.test(digits) ? digits : null
}
