/** The present as a signal that moves at each full minute, so that the clock never lags behind. */
import { type Accessor, createSignal, onCleanup } from "solid-js"

import type { Now } from "./clock.ts"

const minute = 60_000

export const createClock = (now: Now): Accessor<number> => {
  const [at, setAt] = createSignal(now())
  let timer: ReturnType<typeof setTimeout>
  const tick = () => {
    setAt(now())
    timer = setTimeout(tick, minute - (now() % minute))
  }
  timer = setTimeout(tick, minute - (now() % minute))
  onCleanup(() => clearTimeout(timer))
  return at
}
