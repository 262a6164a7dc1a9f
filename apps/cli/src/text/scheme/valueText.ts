/** A value of a document as a reader says it: fixed values by their names, lists and parts one after another. */
import type { SchemeWords } from "../../words/scheme/schemeWords.ts"

/** Texts that people wrote are never taken for a fixed value. */
const written = new Set([
  "name",
  "text",
  "source",
  "note",
  "edition",
  "clause",
  "evidence",
  "labels"
])

/** `within` is the field a value's record stands under: `full` of `earning` is not that of what does not apply. */
export const valueText = (words: SchemeWords, value: unknown, field = "", within = ""): string => {
  if (value === null || value === undefined) return words.none
  if (value === true) return words.yes
  if (value === false) return words.no
  if (typeof value === "string") {
    if (written.has(field) || (field === "code" && value !== "code")) return words.quoted(value)
    return words.values[`${within}.${value}`] ?? words.values[value] ?? value
  }
  if (Array.isArray(value)) {
    return value.length === 0
      ? words.none
      : value.map((one) => valueText(words, one, field)).join(words.list)
  }
  if (typeof value !== "object") return String(value)
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .map(([key, inner]) => words.pair(fieldText(words, key), valueText(words, inner, key, field)))
  return `(${parts.join(words.lang === "zh" ? "，" : ", ")})`
}

export const fieldText = (words: SchemeWords, field: string): string => words.fields[field] ?? field
