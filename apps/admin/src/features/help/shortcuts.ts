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

const [named, name] = createRoot(() => createSignal<ReadonlyArray<Named>>([]))

export const shownShortcuts = (): ReadonlyArray<Shortcuts> => named().map((one) => one())

/** For the life of the component that calls it. */
export const useShortcuts = (shortcuts: Named): void => {
  name((before) => [...before, shortcuts])
  onCleanup(() => name((before) => before.filter((one) => one !== shortcuts)))
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
