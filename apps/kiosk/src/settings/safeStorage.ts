/** The browser's storage where it may be used; forgetful, but never in the way, where it may not. */
import type { Storage } from "./readSettings.ts"

const attempt = <A>(work: () => A, otherwise: A): A => {
  try {
    return work()
  } catch {
    return otherwise
  }
}

/** `find` is a function since even reading `localStorage` may be refused. */
export const safeStorage = (find: () => Storage): Storage => ({
  getItem: (key) => attempt(() => find().getItem(key), null),
  setItem: (key, value) => attempt(() => find().setItem(key, value), undefined),
  removeItem: (key) => attempt(() => find().removeItem(key), undefined)
})
