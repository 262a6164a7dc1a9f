/**
 * Light, dark, or as the machine has it. What was chosen is kept on this machine; `system` is the
 * absence of a choice. Sets `data-theme` on the document, which is all that `tokens.css` looks at.
 */
import { createEffect, createSignal, onCleanup } from "solid-js"

export const themes = ["light", "dark", "system"] as const
export type Theme = (typeof themes)[number]

const key = "aiwei.theme"
const kept = (): Theme => {
  const value = localStorage.getItem(key)
  return themes.find((theme) => theme === value) ?? "system"
}

export const createTheme = () => {
  const [theme, setTheme] = createSignal<Theme>(kept())
  const machine = globalThis.matchMedia?.("(prefers-color-scheme: dark)")
  const [machineDark, setMachineDark] = createSignal(machine?.matches ?? false)
  const follow = (event: MediaQueryListEvent) => setMachineDark(event.matches)
  machine?.addEventListener("change", follow)
  onCleanup(() => machine?.removeEventListener("change", follow))
  // Paper is white: light figures on no ground could not be read.
  const [printing, setPrinting] = createSignal(false)
  const toPaper = () => setPrinting(true)
  const fromPaper = () => setPrinting(false)
  addEventListener("beforeprint", toPaper)
  addEventListener("afterprint", fromPaper)
  onCleanup(() => {
    removeEventListener("beforeprint", toPaper)
    removeEventListener("afterprint", fromPaper)
  })
  const shown = (): "light" | "dark" => {
    if (printing()) return "light"
    const chosen = theme()
    if (chosen === "system") return machineDark() ? "dark" : "light"
    return chosen
  }
  createEffect(() => {
    document.documentElement.dataset["theme"] = shown()
    if (theme() === "system") localStorage.removeItem(key)
    else localStorage.setItem(key, theme())
  })
  return { theme, setTheme, shown }
}
