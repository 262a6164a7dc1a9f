/** What differs between before and after of a line, field by field; what the trail keeps is JSON text. */
export interface Change {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

export interface Changes {
  readonly changed: ReadonlyArray<Change>
  /** Fields that stand on both sides alike. */
  readonly same: number
}

const fieldsOf = (text: string | null): Readonly<Record<string, unknown>> => {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? { ...value }
      : { "": value }
  } catch {
    // A line that somebody tampered with is still shown as it is.
    return { "": text }
  }
}

/** Names of today by the ids of units and accounts. */
export type Names = Readonly<Record<string, string>>

const named = (value: unknown, names: Names): unknown => {
  if (typeof value === "string") return names[value] ?? value
  if (Array.isArray(value)) return value.map((one) => named(one, names))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [names[field] ?? field, named(inner, names)])
  )
}

/** How a language puts several into one line. */
export type Join = (values: ReadonlyArray<string>) => string

/** How a part of a record is called; null where there is no word for it. */
export type Part = (value: object) => string | null

const partSaid = (value: unknown, part: Part): string | null =>
  typeof value === "string"
    ? value
    : typeof value === "object" && value !== null && !Array.isArray(value)
      ? part(value)
      : null

const said = (given: unknown, names: Names, join: Join, part: Part): string | null => {
  const value = named(given, names)
  if (value === undefined || value === null || value === "") return null
  if (Array.isArray(value)) {
    const parts = value.map((one) => partSaid(one, part))
    if (parts.every((one) => one !== null)) return parts.length === 0 ? null : join(parts)
  }
  if (typeof value !== "object") return String(value)
  return partSaid(value, part) ?? JSON.stringify(value)
}

/** Who and when stand in the line itself, and a version is another with every write. */
const silent: ReadonlySet<string> = new Set([
  "version",
  "grantedBy",
  "grantedAt",
  "createdAt",
  "fileSha256",
  "fileBytes"
])

/** An id that nobody can name any more tells nothing to a person. */
const isId = (text: string | null): boolean => text === null || /^[0-9a-z]{26}$/i.test(text)

export const changesIn = (
  before: string | null,
  after: string | null,
  names: Names = {},
  join: Join = (values) => values.join(", "),
  part: Part = () => null
): Changes => {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  const all = fields
    .filter((field) => !silent.has(field))
    .map((field) => ({
      field,
      before: said(was[field], names, join, part),
      after: said(is[field], names, join, part)
    }))
    .filter((one) => !(isId(one.before) && isId(one.after)))
  const changed = all.filter((one) => one.before !== one.after)
  return {
    changed,
    same: all.filter((one) => one.before === one.after && one.before !== null).length
  }
}
