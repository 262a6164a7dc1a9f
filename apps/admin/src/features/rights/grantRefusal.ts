/** Why a role was not granted, with the roles called as the pages call them and not as the server does. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"

import { refusalText } from "../../words/refusalText.ts"
import type { Words } from "../../words/Words.ts"

export const grantRefusal = (words: Words, thrown: unknown): string => {
  const error = domainErrorOf(thrown)
  if (error?._tag !== "GrantRefused") return refusalText(words, thrown)
  const called = (role: string | null): string =>
    (words.frame.roles as Readonly<Record<string, string>>)[role ?? ""] ?? role ?? ""
  const { role, beside } = error
  return words.refusals.GrantRefused({
    ...error,
    role: called(role),
    beside: beside === null ? null : called(beside)
  })
}
