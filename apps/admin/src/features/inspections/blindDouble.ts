/**
 * Which inspection is being scored again in this browser: until that is saved or given up, its findings are not
 * shown here, so that the second scoring owes nothing to the first.
 */
const key = "aiwei.blindDouble"

export const blindTo = (): string | null => {
  try {
    return globalThis.localStorage?.getItem(key) ?? null
  } catch {
    return null
  }
}

export const scoreBlind = (id: string | null): void => {
  try {
    if (id === null) globalThis.localStorage?.removeItem(key)
    else globalThis.localStorage?.setItem(key, id)
  } catch {
    // A browser that keeps nothing: the form itself shows no findings either.
  }
}
