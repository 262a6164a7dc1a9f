/**
 * How many rows of a long ranking are drawn: the first few hundred, and more as somebody goes on. Thousands
 * at once would hold the page up; paper gets all of them. The first come a few at a time, each time twice
 * as many, so that a slow phone shows the best at once and can be pressed in between.
 */
import { type Accessor, createEffect, createMemo, createSignal, onCleanup, onMount } from "solid-js"

const atOnce = 200
const first = 4

export const createShown = <Row>(
  all: Accessor<ReadonlyArray<Row>>,
  needed: (row: Row) => boolean = () => false
) => {
  const [count, setCount] = createSignal(first)
  const everything = () => setCount(all().length)
  onMount(() => globalThis.addEventListener("beforeprint", everything))
  onCleanup(() => globalThis.removeEventListener("beforeprint", everything))
  const growing = () => count() < Math.min(atOnce, all().length)
  // A turn after each frame: what has come is on the screen before more is drawn.
  createEffect(() => {
    if (!growing()) return
    const more = Math.min(count() * 2, atOnce)
    let turn: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      turn = setTimeout(() => setCount(more))
    })
    onCleanup(() => {
      cancelAnimationFrame(frame)
      clearTimeout(turn)
    })
  })
  /**
   * What is opened beside the table is always among them. Remembered: opening another row must not make
   * new rows of those that are drawn, or the one with the focus would be gone.
   */
  const end = createMemo(() => Math.max(count(), all().findIndex(needed) + 1))
  const rows = createMemo(() => (end() >= all().length ? all() : all().slice(0, end())))
  return {
    rows,
    /** More come by themselves: what stands under the rows waits, or it would be pushed down. */
    growing,
    rest: () => (growing() ? 0 : Math.max(0, all().length - end())),
    total: () => all().length,
    more: () => setCount(end() + atOnce)
  }
}
