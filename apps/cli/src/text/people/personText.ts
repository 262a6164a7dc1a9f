/** All that is stored of one person, to be read or printed and handed over. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { PersonalWords } from "../../words/personal.ts"

type File = Outputs["personal"]["export"]

/** A record as its fields, a line each; what is empty says nothing. */
const linesOf = (value: unknown, indent = "  "): ReadonlyArray<string> => {
  if (typeof value !== "object" || value === null) return [`${indent}${String(value)}`]
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    if (inner === null || inner === "") return []
    if (typeof inner !== "object") return [`${indent}${field}: ${String(inner)}`]
    return [`${indent}${field}:`, ...linesOf(inner, `${indent}  `)]
  })
}

export const personText = (words: PersonalWords, file: File): string => {
  const parts = Object.entries(words.parts).flatMap(([part, heading]) => {
    const value: unknown = Reflect.get(file, part)
    const records: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
    const lines = records.flatMap((record, at) => [...(at === 0 ? [] : [""]), ...linesOf(record)])
    return ["", `${heading}`, ...(lines.length === 0 ? [`  ${words.none}`] : lines)]
  })
  return [words.title(file.person.name, file.office, file.madeAt), ...parts].join("\n")
}
