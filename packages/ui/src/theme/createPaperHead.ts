/**
 * What stands above every printed sheet: whose it is and of which day. A page cannot repeat an element at
 * the head of each sheet, but the margin of a sheet can say a text; its number is in print.css. Adopted
 * and not written as an element, which the page's security policy would rightly refuse.
 */
import { onCleanup } from "solid-js"

/** A text as CSS quotes it. */
export const quoted = (text: string): string =>
  `"${text.replaceAll(/[\\"]/g, String.raw`\$&`).replaceAll(/[\n\r\f]+/g, " ")}"`

export const paperRule = (left: string, right: string): string => {
  const margin = "font: 9pt sans-serif; vertical-align: bottom; padding-bottom: 3mm;"
  return `@page { @top-left { content: ${quoted(left)}; ${margin} } @top-right { content: ${quoted(right)}; ${margin} } }`
}

export const createPaperHead = (head: () => { readonly left: string; readonly right: string }) => {
  // A browser without them prints what the page itself says at its head.
  if (!("adoptedStyleSheets" in document) || !("replaceSync" in CSSStyleSheet.prototype)) return
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  // Said when it is printed: a page may have stood open for days.
  const write = () => sheet.replaceSync(paperRule(head().left, head().right))
  addEventListener("beforeprint", write)
  onCleanup(() => {
    removeEventListener("beforeprint", write)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  })
}
