/** A start that was refused because it would have been unsafe. */
import type { Words } from "../words/zh.ts"
import { taggedIn } from "./taggedIn.ts"

export interface Unsafe {
  readonly why: string
  readonly what: string
  readonly detail: string
}

export const startFailure = (thrown: unknown, words: Words): string | null => {
  const unsafe = taggedIn<Unsafe>("StartRefused", thrown)
  return unsafe === null ? null : words.startRefused.refused(unsafe)
}
