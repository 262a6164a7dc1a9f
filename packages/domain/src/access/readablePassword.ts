/**
 * A secret as a password that can be read aloud and typed: sixteen digits in groups of four, without
 * letters that look alike. Eighty of the secret's bits remain.
 */
import { alphabet } from "../shared/base32.ts"

const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

export const readablePassword = (secret: string): string =>
  Array.from(secret.slice(0, 16))
    .map((sign) => alphabet[base64url.indexOf(sign) % alphabet.length] ?? "")
    .join("")
    .replaceAll(/(.{4})(?=.)/g, "$1-")
