/** From what is typed to what the server takes, field by field. A field left out is not written. */
import type { FieldTexts } from "./Register.ts"

/** Blank empties it. */
export const textIn = (texts: FieldTexts, key: string): Readonly<Record<string, string | null>> =>
  key in texts ? { [key]: texts[key]?.trim() === "" ? null : (texts[key]?.trim() ?? null) } : {}

/** A name that may not be emptied: the server says so. */
export const nameIn = (texts: FieldTexts): { readonly name?: string } =>
  "name" in texts ? { name: texts["name"]?.trim() ?? "" } : {}

const readCount = (text: string): number | null => {
  const digits = text.normalize("NFKC").replaceAll(/[,\s]/g, "")
  return /^\d+$/.test(digits) ? Number(digits) : null
}

/** Blank, or a whole number as people write it. */
export const isCount = (text: string): boolean => text.trim() === "" || readCount(text) !== null

/** What is no number is told where it is typed; if it comes here all the same, the server refuses -1. */
export const numberIn = (
  texts: FieldTexts,
  key: string
): Readonly<Record<string, number | null>> => {
  const text = texts[key]?.trim()
  if (text === undefined) return {}
  if (text === "") return { [key]: null }
  return { [key]: readCount(text) ?? -1 }
}

/** Ids as one text, in an order of their own: the same ids are always the same text. */
export const idsText = (ids: ReadonlyArray<string>): string => ids.toSorted().join(",")
export const idsIn = (text: string): ReadonlyArray<string> =>
  text.split(",").filter((id) => id !== "")

/** Somebody named: linked by the server when exactly one person on the staff list is called so. */
export const officerIn = (texts: FieldTexts, key: string) => {
  const name = texts[key]?.trim()
  if (name === undefined) return {}
  return { [key]: name === "" ? null : { name } }
}

export const shown = (value: string | number | null): string =>
  value === null ? "" : String(value)

/** Without what is not known. */
export const told = (parts: ReadonlyArray<string | null>): ReadonlyArray<string> =>
  parts.filter((part) => part !== null)
