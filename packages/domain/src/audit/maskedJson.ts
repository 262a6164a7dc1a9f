/**
 * What an entry may tell of a change: names of fields and their values, but no secret at all and no
 * number of a person in full. Masked on the way in: a trail that cannot be changed must not hold them.
 */
import { masked } from "../personal/masked.ts"

/** Fields whose value is never told, by their names; that there was one is. */
const secret = /(?:password|passwordHash|secret|recoveryCodes?|^token|^hash)$/iu

const hidden = "***"

const isSecret = (field: string, value: unknown): boolean =>
  secret.test(field) && value !== null && typeof value !== "boolean"

const withoutSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      isSecret(field, inner) ? hidden : withoutSecrets(inner)
    ])
  )
}

/** As JSON text; null for nothing. */
export const maskedJson = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(masked(withoutSecrets(value)))

/** Text that was written before it was masked. */
export const remaskedJson = (text: string | null): string | null => {
  if (text === null) return null
  try {
    return maskedJson(JSON.parse(text))
  } catch {
    return text
  }
}
