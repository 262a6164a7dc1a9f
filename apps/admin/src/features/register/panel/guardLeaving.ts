/** Asks before what was typed into a record is left, by a link, by Back or by closing the window. */
import { type BeforeLeaveEventArgs, useBeforeLeave } from "@solidjs/router"
import { createSignal, onCleanup, onMount } from "solid-js"

/** True while an address shows the same record: sorting the table beside it leaves nothing. */
const staysOpen = (to: BeforeLeaveEventArgs["to"]): boolean => {
  if (typeof to !== "string") return false
  const next = new URL(to, location.href)
  const now = new URL(location.href)
  return (
    next.pathname === now.pathname &&
    ["record", "new"].every((key) => next.searchParams.get(key) === now.searchParams.get(key))
  )
}

export const guardLeaving = (isDirty: () => boolean) => {
  /** How it would go on; null while nobody is leaving. */
  const [leave, setLeave] = createSignal<(() => void) | null>(null)
  useBeforeLeave((event) => {
    if (!isDirty() || event.defaultPrevented || staysOpen(event.to)) return
    event.preventDefault()
    setLeave(() => () => event.retry(true))
  })
  const stay = (event: BeforeUnloadEvent) => {
    if (isDirty()) event.preventDefault()
  }
  onMount(() => addEventListener("beforeunload", stay))
  onCleanup(() => removeEventListener("beforeunload", stay))
  return { leave, stayHere: () => setLeave(null) }
}

export type LeaveGuard = ReturnType<typeof guardLeaving>
