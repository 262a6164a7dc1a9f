/** The database that could not be used, inside whatever was thrown. Known by its shape: only the server has its class. */
import type { Words } from "../words/zh.ts"

interface Unusable {
  readonly _tag: "StoreUnusable"
  readonly store: string
  readonly why: string
  readonly detail: string
}

const isUnusable = (thrown: unknown): thrown is Unusable =>
  typeof thrown === "object" &&
  thrown !== null &&
  "_tag" in thrown &&
  thrown._tag === "StoreUnusable"

export const storeFailure = (thrown: unknown, words: Words): string | null => {
  if (isUnusable(thrown)) {
    const known: Readonly<Record<string, (store: string) => string>> = words.storeUnusable
    const sentence = known[thrown.why] ?? words.storeUnusable.cannotOpen
    return `${sentence(thrown.store)} (${thrown.why}: ${thrown.detail})`
  }
  return thrown instanceof Error && thrown.cause !== undefined
    ? storeFailure(thrown.cause, words)
    : null
}
