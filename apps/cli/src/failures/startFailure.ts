/** A start that was refused because it would have been unsafe. Known by its shape: only the server has its class. */
import type { Words } from "../words/zh.ts"

export interface Unsafe {
  readonly why: string
  readonly what: string
  readonly detail: string
}

const isRefused = (thrown: unknown): thrown is Unsafe =>
  typeof thrown === "object" &&
  thrown !== null &&
  "_tag" in thrown &&
  thrown._tag === "StartRefused"

export const startFailure = (thrown: unknown, words: Words): string | null => {
  if (isRefused(thrown)) return words.startRefused.refused(thrown)
  return thrown instanceof Error && thrown.cause !== undefined
    ? startFailure(thrown.cause, words)
    : null
}
