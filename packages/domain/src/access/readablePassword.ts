/**
 * A secret as a password that can be read aloud and typed: digits in groups of four, without letters
 * that look alike. Of the usual sixteen digits each keeps five of the secret's bits: eighty.
 */
import { alphabet } from "../shared/base32.ts"

const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

export const readablePassword = (secret: string, digits = 16): string =>
  Array.from(secret.slice(0, digits))
    .map((sign) => alphabet[base64url.indexOf(sign) % alphabet.length] ?? "")
    .join("")
    .replaceAll(/(.{4})(?=.)/g, "$1-")
