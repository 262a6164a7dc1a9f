/**
 * How many rows of a long ranking are drawn: the first few hundred, and more as somebody goes on. Thousands
 * at once would hold the page up; paper gets all of them.
 */
import { type Accessor, createMemo, createSignal, onCleanup, onMount } from "solid-js"

const atOnce = 200

export const createShown = <Row>(
  all: Accessor<ReadonlyArray<Row>>,
  needed: (row: Row) => boolean = () => false
) => {
  const [count, setCount] = createSignal(atOnce)
  const everything = () => setCount(all().length)
  onMount(() => globalThis.addEventListener("beforeprint", everything))
  onCleanup(() => globalThis.removeEventListener("beforeprint", everything))
  /**
   * What is opened beside the table is always among them. Remembered: opening another row must not make
   * new rows of those that are drawn, or the one with the focus would be gone.
   */
  const end = createMemo(() => Math.max(count(), all().findIndex(needed) + 1))
  const rows = createMemo(() => (end() >= all().length ? all() : all().slice(0, end())))
  return {
    rows,
    rest: () => Math.max(0, all().length - end()),
    total: () => all().length,
    more: () => setCount(end() + atOnce)
  }
}
