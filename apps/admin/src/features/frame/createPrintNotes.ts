/**
 * What is put on paper is noted in the trail: the page and how it was narrowed. Heard of from the browser,
 * so it holds for every page and every way of printing; one print is one note.
 */
import { useNotePrint } from "@aiwei/queries/administration/printQueries"
import { useLocation } from "@solidjs/router"
import { onCleanup, onMount } from "solid-js"

export const createPrintNotes = (): void => {
  const location = useLocation()
  const note = useNotePrint()
  const hear = () => note(location.pathname, location.search.replace(/^\?/, ""))
  onMount(() => addEventListener("beforeprint", hear))
  onCleanup(() => removeEventListener("beforeprint", hear))
}
