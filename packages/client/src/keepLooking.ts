/**
 * Looks again and again, one look at a time. What asks for a look while one is under way may know of
 * something newer than its answer: then another look follows at once.
 */
export interface Looking {
  readonly now: () => void
  readonly stop: () => void
}

/** `look` gives the milliseconds until the next one. */
export const keepLooking = (look: () => Promise<number>): Looking => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let under = false
  let again = false
  let stopped = false

  const now = async (): Promise<void> => {
    if (stopped) return
    if (under) {
      again = true
      return
    }
    under = true
    clearTimeout(timer)
    const pause = await look()
    under = false
    if (stopped) return
    if (again) {
      again = false
      return now()
    }
    timer = setTimeout(() => void now(), pause)
  }

  return {
    now: () => void now(),
    stop: () => {
      stopped = true
      clearTimeout(timer)
    }
  }
}
