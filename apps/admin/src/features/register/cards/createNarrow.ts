/** True while the window is as narrow as a phone held upright; it follows when the phone is turned. */
import { createSignal, onCleanup } from "solid-js"

export const createNarrow = () => {
  // Where nothing is laid out, as in tests without a browser, nothing is narrow.
  const query = globalThis.matchMedia?.("(width < 600px)")
  const [narrow, tell] = createSignal(query?.matches ?? false)
  const follow = (event: MediaQueryListEvent) => tell(event.matches)
  query?.addEventListener("change", follow)
  onCleanup(() => query?.removeEventListener("change", follow))
  return narrow
}
