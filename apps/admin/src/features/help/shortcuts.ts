/**
 * The shortcuts of what is on the screen: a page names its own while it is shown. Those with `run` are
 * called from here and stand in the palette, too; the others are only told (a table hears its own keys).
 */
import { createRoot, createSignal, onCleanup, onMount } from "solid-js"

import { mayAct } from "./singleKeys.ts"

export interface Shortcut {
  /** As they are shown, one entry for each way. With `run`, the first is the letter that calls it. */
  readonly keys: ReadonlyArray<string>
  readonly text: string
  readonly run?: () => void
}

export interface Shortcuts {
  readonly title: string
  readonly list: ReadonlyArray<Shortcut>
}

type Named = () => Shortcuts

/**
 * A set, and a count that tells of its changes. A signal that held the list would bring back, when the
 * router ends its transition, what a page that has left took out of it meanwhile.
 */
const named = new Set<Named>()
const [changes, change] = createRoot(() => createSignal(0))
const changed = () => change((count) => count + 1)

export const shownShortcuts = (): ReadonlyArray<Shortcuts> => {
  changes()
  return [...named].map((one) => one())
}

/** For the life of the component that calls it. */
export const useShortcuts = (shortcuts: Named): void => {
  named.add(shortcuts)
  changed()
  onCleanup(() => {
    named.delete(shortcuts)
    changed()
  })
}

/** Called once, by the frame. The newest on the screen goes first: a dialog before the page below. */
export const listenForShortcuts = (): void => {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !mayAct(event)) return
    const called = shownShortcuts()
      .toReversed()
      .flatMap(({ list }) => list)
      .find((one) => one.run !== undefined && one.keys[0] === event.key)
    if (called === undefined) return
    event.preventDefault()
    called.run?.()
  }
  onMount(() => addEventListener("keydown", onKey))
  onCleanup(() => removeEventListener("keydown", onKey))
}
