/**
 * What of a page's text cannot be read as it stands: cut off, run over its own box, or outside the
 * window with nothing to scroll. Empty when all is well.
 */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from "playwright-core"

/** Runs in the page: it must not need anything of this file. */
const look = (): ReadonlyArray<string> => {
  const found: Array<string> = []
  const name = (element: Element) => {
    const own = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 30)
    return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${own}”`
  }
  const scrolls = (element: Element) => {
    for (let up = element.parentElement; up !== null; up = up.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true
    }
    return false
  }
  const unseen = (element: Element) =>
    element.closest(".unseen, .vh, .skip, [hidden], option") !== null
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width) {
    found.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`)
  }
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || unseen(element)) continue
    const style = getComputedStyle(element)
    if (style.visibility === "hidden") continue
    const says = [...element.childNodes].some(
      (one) => one.nodeType === 3 && one.nodeValue?.trim() !== ""
    )
    const over = element.scrollWidth - element.clientWidth
    if (element.clientWidth > 0 && over > 1) {
      // What ends in … on purpose says itself in full in its title.
      const told = style.textOverflow === "ellipsis" && element.getAttribute("title") !== null
      if (/hidden|clip/.test(style.overflowX) && !told) found.push(`cut off: ${name(element)}`)
      if (says && style.overflowX === "visible") found.push(`over its box: ${name(element)}`)
    }
    if (!says || scrolls(element)) continue
    if (box.right > width + 1 || box.left < -1) found.push(`outside: ${name(element)}`)
  }
  return found
}

export const illSet = (page: Page): Promise<ReadonlyArray<string>> => page.evaluate(look)
