/** A unit's name as it is stored: trimmed, in one line, and no longer than a table can show. */
import { Effect } from "effect"

import { FieldRefused } from "../../rowErrors.ts"

const longest = 100

export const nameOf = (field: string, given: string): Effect.Effect<string, FieldRefused> => {
  const value = given.normalize("NFC").replace(/\s+/gu, " ").trim()
  if (value === "") return Effect.fail(new FieldRefused({ field, why: "blank", value: null }))
  if ([...value].length > longest) {
    return Effect.fail(new FieldRefused({ field, why: "tooLong", value: value.slice(0, longest) }))
  }
  return Effect.succeed(value)
}
