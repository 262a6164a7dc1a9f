/**
 * The text face in slices, about a megabyte of them. On a first visit they come with the first touch of
 * the page, or when it has stood quietly for a while: until then the machine's own Chinese face shows the
 * same words. Afterwards they lie in the browser's cache and are there at once.
 */
const key = "aiwei.fonts"
const touches = ["pointerdown", "keydown", "wheel", "touchstart"] as const
const quietMs = 10_000

const load = async (): Promise<void> => {
  await import("./fonts.css")
  await document.fonts.ready
  localStorage.setItem(key, "here")
}

export const loadFonts = (): void => {
  if (localStorage.getItem(key) !== null) {
    void load()
    return
  }
  const waiting = new AbortController()
  const now = () => {
    waiting.abort()
    clearTimeout(quiet)
    void load()
  }
  const quiet = setTimeout(now, quietMs)
  for (const touch of touches) {
    addEventListener(touch, now, { signal: waiting.signal, passive: true })
  }
}
