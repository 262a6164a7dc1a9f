/**
 * How often a password may be tried: for each address, and for each account whoever asks. A sign-in
 * that succeeds clears its account's count, not its address's: one good account must not open the
 * door for guessing at the others.
 */
import type { SignInLimit } from "@aiwei/api/ApiContext"
import { MemoryStore } from "hono-rate-limiter"

export interface SignInCounts extends SignInLimit {
  readonly end: () => void
}

export interface LimitSettings {
  readonly windowMs: number
  readonly perAddress: number
  readonly perAccount: number
}

const usual: LimitSettings = { windowMs: 10 * 60_000, perAddress: 30, perAccount: 10 }

export const makeSignInCounts = (settings: LimitSettings = usual): SignInCounts => {
  const store = new MemoryStore()
  store.init({ windowMs: settings.windowMs } as Parameters<MemoryStore["init"]>[0])

  const left = (key: string, most: number): number | null => {
    const { totalHits, resetTime } = store.increment(key)
    if (totalHits <= most) return null
    const now = performance.timeOrigin + performance.now()
    return Math.max(1, Math.ceil(((resetTime?.getTime() ?? now) - now) / 1000))
  }

  return {
    attempt: (address, name) => {
      // Both are counted, whichever refuses.
      const waits = [
        left(`address ${address}`, settings.perAddress),
        left(`account ${name.toLowerCase()}`, settings.perAccount)
      ].filter((wait) => wait !== null)
      return waits.length === 0 ? null : Math.max(...waits)
    },
    succeeded: (name) => store.resetKey(`account ${name.toLowerCase()}`),
    end: () => store.shutdown()
  }
}
