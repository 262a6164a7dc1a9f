/**
 * Whether keys of one letter do anything. Switched off on this machine by whoever speaks to it or whose
 * hand slips; never while somebody types, wherever that is.
 */
import { createRoot, createSignal } from "solid-js"

const key = "aiwei.singleKeys"

const [on, setOn] = createRoot(() => createSignal(localStorage.getItem(key) !== "off"))

export const singleKeys = on

export const setSingleKeys = (wanted: boolean): void => {
  if (wanted) localStorage.removeItem(key)
  else localStorage.setItem(key, "off")
  setOn(wanted)
}

const writes = "input, textarea, select, [contenteditable=''], [contenteditable='true']"

export const isTyping = (event: KeyboardEvent): boolean =>
  event.isComposing || (event.target instanceof Element && event.target.closest(writes) !== null)

/** True for a key of one letter that may act now. */
export const mayAct = (event: KeyboardEvent): boolean =>
  on() && !isTyping(event) && !event.ctrlKey && !event.metaKey && !event.altKey
