/** Which slide is in view. Turns by itself, starts again at the first one when `restart` is called. */
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js"

const secondsPerSlide = 12

export const createPageTurn = (count: Accessor<number>) => {
  const [turned, setTurned] = createSignal(0)
  const [start, setStart] = createSignal(0)
  createEffect(() => {
    start()
    const slides = count()
    setTurned(0)
    if (slides < 2) return
    const timer = setInterval(() => setTurned((at) => (at + 1) % slides), secondsPerSlide * 1000)
    onCleanup(() => clearInterval(timer))
  })
  return {
    at: (): number => Math.min(turned(), count() - 1),
    restart: (): void => {
      setTurned(0)
      setStart((n) => n + 1)
    }
  }
}
