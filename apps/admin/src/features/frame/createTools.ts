/**
 * What can be called from every page: the palette by ⌘K or Ctrl-K, the list of shortcuts by `?`. One
 * at a time. `?` is a letter while somebody types; the palette can be called from a field, too.
 */
import { createSignal, onCleanup, onMount } from "solid-js"

import { mayAct } from "../help/singleKeys.ts"

export type Tool = "palette" | "shortcuts"

const calledBy = (event: KeyboardEvent): Tool | null => {
  if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey)) return "palette"
  return event.key === "?" && mayAct(event) ? "shortcuts" : null
}

/** `offered` names those that exist. */
export const createTools = (offered: ReadonlyArray<Tool>) => {
  const [opened, setOpened] = createSignal<Tool | null>(null)
  const has = (tool: Tool) => offered.includes(tool)
  const open = (tool: Tool) => setOpened(tool)
  const onKey = (event: KeyboardEvent) => {
    const tool = calledBy(event)
    if (tool === null || !has(tool)) return
    event.preventDefault()
    open(tool)
  }
  onMount(() => addEventListener("keydown", onKey))
  onCleanup(() => removeEventListener("keydown", onKey))
  return { opened, has, open, close: () => setOpened(null) }
}

export type Tools = ReturnType<typeof createTools>
