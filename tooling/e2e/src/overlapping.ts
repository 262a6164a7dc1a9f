/** Which texts of one row of the wall lie on each other, or run out of their row. Empty when all is well. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from "playwright-core"

/** Runs in the page: it must not need anything of this file. */
const look = (): ReadonlyArray<string> => {
  const found: Array<string> = []
  /** Where the characters themselves stand: a line is taller than what is written on it. */
  const inked = (cell: Element) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    const boxes: Array<DOMRect> = []
    while (walker.nextNode() !== null) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      if (walker.currentNode.parentElement?.closest(".vh") === null) {
        boxes.push(...range.getClientRects())
      }
    }
    const { fontSize, overflowY } = getComputedStyle(cell)
    const spare = parseFloat(fontSize) * 0.25
    // Lines that are cut off on purpose lie on nothing.
    if (overflowY === "hidden") boxes.splice(0, boxes.length, cell.getBoundingClientRect())
    return {
      text: cell.textContent ?? "",
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)) + spare,
      bottom: Math.max(...boxes.map((box) => box.bottom)) - spare
    }
  }
  for (const row of document.querySelectorAll(".slide.on :is(.row, .p)")) {
    const cells = [...row.querySelectorAll(".k, .c, .s, .mv")].map(inked)
    const edge = row.getBoundingClientRect()
    for (const [at, one] of cells.entries()) {
      if (one.bottom > edge.bottom + 1 || one.top < edge.top - 1) found.push(`tall: ${one.text}`)
      for (const other of cells.slice(at + 1)) {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        if (wide > 2 && high > 2) found.push(`on each other: ${one.text}, ${other.text}`)
      }
    }
  }
  return found
}

export const overlapping = (page: Page): Promise<ReadonlyArray<string>> => page.evaluate(look)
