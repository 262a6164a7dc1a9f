/** Why somebody looks at a number or has data erased: short is fine, nothing is not. It is stored. */
import { Effect } from "effect"

import { PurposeNeeded } from "./personalErrors.ts"

export const leastPurpose = 2

export const purposeOf = (text: string): Effect.Effect<string, PurposeNeeded> => {
  const purpose = text.trim().replace(/\s+/gu, " ")
  return [...purpose].length < leastPurpose
    ? Effect.fail(new PurposeNeeded({ least: leastPurpose }))
    : Effect.succeed(purpose.slice(0, 200))
}
