/**
 * Steps along a list in the address. Going to an address takes its time, so a second press comes while the
 * first is still under way: it goes on from where that one leads, not from what is still on the screen.
 */
import { type Accessor, createComputed, createSignal, on } from "solid-js"

export const createSteps = (
  here: Accessor<string | null>,
  list: Accessor<ReadonlyArray<string>>,
  go: (to: string) => void
) => {
  const [wanted, want] = createSignal(here())
  createComputed(on(here, want, { defer: true }))
  /** The neighbour one step on; null at the ends, and where one stands outside the list. */
  const beside = (by: -1 | 1): string | null => {
    const place = wanted()
    const at = place === null ? -1 : list().indexOf(place)
    return at === -1 ? null : (list()[at + by] ?? null)
  }
  const goTo = (to: string) => {
    want(to)
    go(to)
  }
  return { beside, goTo }
}
