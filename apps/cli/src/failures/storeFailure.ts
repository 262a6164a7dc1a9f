/** The database that could not be used, inside whatever was thrown. */
import type { Words } from "../words/zh.ts"
import { taggedIn } from "./taggedIn.ts"

interface Unusable {
  readonly store: string
  readonly why: string
  readonly detail: string
}

export const storeFailure = (thrown: unknown, words: Words): string | null => {
  const unusable = taggedIn<Unusable>("StoreUnusable", thrown)
  if (unusable === null) return null
  const known: Readonly<Record<string, (store: string) => string>> = words.storeUnusable
  const sentence = known[unusable.why] ?? words.storeUnusable.cannotOpen
  return `${sentence(unusable.store)} (${unusable.why}: ${unusable.detail})`
}
