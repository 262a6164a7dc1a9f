/**
 * How often a password may be tried: for each address, for each account whoever asks, and how many at
 * once, since each costs a processor a thirtieth of a second on purpose. A sign-in
 * that succeeds clears its account's count, and of its address's takes itself away and no more: one good
 * account must not open the door for guessing at the others.
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
  readonly atOnce?: number
}

const usual: LimitSettings = { windowMs: 10 * 60_000, perAddress: 30, perAccount: 10 }

/** As the account is looked up: the same name with a blank behind it is not ten tries more. */
const keyOf = (name: string): string => `account ${name.trim().toLowerCase()}`

const addressKey = (address: string): string => `address ${address}`

/** What many at once are asked to wait: by then those before them are through. */
const crowdedSeconds = 2
const usualAtOnce = 40

export const makeSignInCounts = (settings: LimitSettings = usual): SignInCounts => {
  const store = new MemoryStore()
  store.init({ windowMs: settings.windowMs } as Parameters<MemoryStore["init"]>[0])

  const { atOnce = usualAtOnce } = settings
  let underWay = 0

  const left = (key: string, most: number): number | null => {
    const { totalHits, resetTime } = store.increment(key)
    if (totalHits <= most) return null
    const now = performance.timeOrigin + performance.now()
    return Math.max(1, Math.ceil(((resetTime?.getTime() ?? now) - now) / 1000))
  }

  return {
    // An address that may try no more counts for no account: one caller could otherwise shut out
    // every account, and fill the memory with names nobody has.
    attempt: (address, name) => {
      // A crowd is nobody's guess: who is sent away by it has tried nothing.
      if (underWay >= atOnce) return crowdedSeconds
      const wait =
        left(addressKey(address), settings.perAddress) ?? left(keyOf(name), settings.perAccount)
      if (wait !== null) return wait
      underWay += 1
      return null
    },
    ended: () => {
      underWay -= 1
    },
    // Its own try is given back, and no other: a whole office comes in the morning from one address.
    succeeded: (name, address) => {
      store.resetKey(keyOf(name))
      if (address !== undefined) store.decrement(addressKey(address))
    },
    end: () => store.shutdown()
  }
}
