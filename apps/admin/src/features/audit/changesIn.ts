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

const said = (value: unknown): string | null => {
  if (value === undefined || value === null || value === "") return null
  return typeof value === "object" ? JSON.stringify(value) : String(value)
}

/** Who and when stand in the line itself, and a version is another with every write. */
const silent: ReadonlySet<string> = new Set(["version", "grantedBy", "grantedAt", "createdAt"])

/** An id tells nothing to a person; what it stands for is named in the line where it can be. */
const isId = (text: string | null): boolean => text === null || /^[0-9a-z]{26}$/i.test(text)

export const changesIn = (before: string | null, after: string | null): Changes => {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  const all = fields
    .filter((field) => !silent.has(field))
    .map((field) => ({ field, before: said(was[field]), after: said(is[field]) }))
    .filter((one) => !(isId(one.before) && isId(one.after)))
  const changed = all.filter((one) => one.before !== one.after)
  return {
    changed,
    same: all.filter((one) => one.before === one.after && one.before !== null).length
  }
}
