/**
 * Coming to another page: its title gets the focus, as a new document would, and is announced. Stepping
 * through months or batches is the same page; and whoever already stands in a field stays there.
 */
import { useLocation } from "@solidjs/router"
import { type Accessor, createEffect, createMemo, on, onCleanup } from "solid-js"

const patienceMs = 8000

/** `/ranking/2026-03` and `/ranking/2026-02` are one page, `/import` and `/import/01…` are two. */
export const pageOf = (path: string): string => {
  const parts = path.split("/").filter((part) => part !== "")
  return `${parts[0] ?? ""}/${parts.length}`
}

const inField = (): boolean =>
  /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "") ||
  document.activeElement?.closest("[role=dialog]") !== null

const focusTitle = (): boolean => {
  const title = document.querySelector<HTMLElement>("#page h1")
  if (title === null) return false
  title.tabIndex = -1
  if (!inField()) title.focus({ preventScroll: true })
  return true
}

export const createArrival = (): { readonly page: Accessor<string> } => {
  const location = useLocation()
  const page = createMemo(() => pageOf(location.pathname))
  createEffect(
    on(
      page,
      () => {
        const [whole] = document.querySelectorAll("#page")
        if (whole === undefined) return
        whole.scrollTop = 0
        // The page is drawn when its code and its data have come.
        const watch = new MutationObserver(() => {
          if (focusTitle()) watch.disconnect()
        })
        const given = setTimeout(() => {
          if (focusTitle()) return
          watch.observe(whole, { childList: true, subtree: true })
        })
        const up = setTimeout(() => watch.disconnect(), patienceMs)
        onCleanup(() => {
          clearTimeout(given)
          clearTimeout(up)
          watch.disconnect()
        })
      },
      { defer: true }
    )
  )
  return { page }
}
