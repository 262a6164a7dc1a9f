/**
 * What imports last gave a record that somebody has edited by hand since: the base of the merge. A field
 * counts as given where a change of the journal changed it: a journal row holds the whole record, and
 * with it hand edits that the import left alone.
 */
import type { EarlierChange } from "@aiwei/domain/importing/HandEdits"

type Fields = Readonly<Record<string, unknown>>

export interface Given {
  /** By field; what hangs on the record as `post.title`. A field that no import gave is not in it. */
  readonly base: ReadonlyMap<string, unknown>
  /** Every record that an import left, the newest first: the names and places it was known by. */
  readonly versions: ReadonlyArray<Fields>
}

export type GivenBook = ReadonlyMap<string, Given>

export interface GivenBooks {
  readonly people: GivenBook
  readonly units: GivenBook
  readonly zones: GivenBook
}

/** Not known, empty and left out are one: nothing. */
const filled = (value: unknown): unknown => (value === undefined || value === "" ? null : value)

export const alike = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(filled(a)) === JSON.stringify(filled(b))

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const flat = (text: string | null): Map<string, unknown> => {
  const record: unknown = text === null ? null : JSON.parse(text)
  const fields = new Map<string, unknown>()
  if (!isFields(record)) return fields
  for (const [key, value] of Object.entries(record)) {
    if (!isFields(value)) fields.set(key, value)
    else for (const [part, inner] of Object.entries(value)) fields.set(`${key}.${part}`, inner)
  }
  return fields
}

/** From a record's journal, the oldest change first. `usual` is what a record is before any import. */
export const givenFrom = (
  changes: ReadonlyArray<EarlierChange>,
  usual: Readonly<Record<string, unknown>> = {}
): Given => {
  const base = new Map<string, unknown>(Object.entries(usual))
  const versions: Array<Fields> = []
  for (const { before, after } of changes) {
    const [was, now] = [flat(before), flat(after)]
    const agreed = now.get("agreed")
    for (const field of new Set([...was.keys(), ...now.keys()])) {
      if (field !== "agreed" && (before === null || !alike(was.get(field), now.get(field)))) {
        base.set(field, now.get(field) ?? null)
      }
    }
    if (Array.isArray(agreed)) for (const field of agreed) base.set(field, now.get(field) ?? null)
    versions.unshift(Object.fromEntries(now))
  }
  return { base, versions }
}

/** Versions as a reader of this entity expects them; what no import told stays out of it. */
export const textIn = (version: Fields, field: string): string | null => {
  const value = version[field]
  return typeof value === "string" ? value : null
}
