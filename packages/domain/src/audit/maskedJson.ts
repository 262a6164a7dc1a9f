/**
 * What an entry may tell of a change: names of fields and their values, but no secret at all and no
 * number of a person in full. Masked on the way in: a trail that cannot be changed must not hold them.
 */
import { maskText } from "../personal/mask.ts"

/** Fields that are never told, by their names; that one was there is. */
const secret = /(?:password|passwordHash|secret|recoveryCodes?|^token|^hash)$/iu
const phone = /(?:phone|mobile)$/iu

/** Ids, hashes and versions: digits among letters, which are nobody's number. */
const nobodys = /^(?:[0-9A-Za-z]{26}|[0-9a-f]{64}|(?=\d*[a-f])[0-9a-f]{16})$/u
const code = /^code$|Code$/u

const hidden = "***"

const maskedText = (text: string, field: string): string => {
  if (phone.test(field)) return maskText("phone", text)
  return nobodys.test(text) || code.test(field) ? text : maskText("text", text)
}

const maskedValue = (value: unknown, field: string): unknown => {
  if (value === null) return null
  if (secret.test(field) && typeof value !== "boolean") return hidden
  if (typeof value === "string") return maskedText(value, field)
  if (Array.isArray(value)) return value.map((one) => maskedValue(one, field))
  if (typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, maskedValue(inner, key)])
  )
}

/** As JSON text; null for nothing. */
export const maskedJson = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(maskedValue(value, ""))

/** Text that was written before it was masked. */
export const remaskedJson = (text: string | null): string | null => {
  if (text === null) return null
  try {
    return maskedJson(JSON.parse(text))
  } catch {
    return text
  }
}
