/** How long the door stays shut after wrong passwords, counted down second by second; null while it is open. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"

import { nowMs } from "../../format/clock.ts"

export const secondsIn = (error: unknown): number | null => {
  const refused = domainErrorOf(error)
  return refused?._tag === "TooManyAttempts" ? refused.retryAfterSeconds : null
}

export const createWait = (thrown: Accessor<unknown>): Accessor<number | null> => {
  const [left, setLeft] = createSignal<number | null>(null)
  createEffect(
    on(thrown, (error) => {
      const seconds = secondsIn(error)
      setLeft(seconds)
      if (seconds === null) return
      // By the clock, not by counting: a window in the background is woken rarely.
      const end = nowMs() + seconds * 1000
      const ticking = setInterval(
        () => setLeft(Math.max(0, Math.ceil((end - nowMs()) / 1000))),
        1000
      )
      onCleanup(() => clearInterval(ticking))
    })
  )
  return left
}
