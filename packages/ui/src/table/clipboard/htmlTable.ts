/**
 * Cells as an HTML table, which Excel and WPS prefer to plain text. Written, text stays text: a phone
 * number keeps its zeros and 3-2-501 does not become a day. Read, spans are filled with empty cells.
 */
import type { Grid } from "./tsv.ts"

const safe = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/\r\n|\n|\r/g, "<br>")

/** `numbers`: which columns a program may read as numbers. */
export const writtenHtml = (grid: Grid, numbers: ReadonlyArray<boolean>): string => {
  const cell = (text: string, at: number) =>
    numbers[at] === true
      ? `<td>${safe(text)}</td>`
      : `<td style="mso-number-format:'\\@'">${safe(text)}</td>`
  return `<table>${grid.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`
}

const cellText = (cell: Element): string => {
  const copy = cell.cloneNode(true)
  if (!(copy instanceof Element)) return ""
  for (const line of copy.querySelectorAll("br")) line.replaceWith("\n")
  // Spaces and breaks of the source are layout; a break that was meant is a <br>.
  return (copy.textContent ?? "")
    .replaceAll("\u00A0", " ")
    .replaceAll(/[ \t\r]*\n[ \t\r]*/g, "\n")
    .trim()
}

const span = (cell: Element, name: "colspan" | "rowspan") =>
  Math.min(1000, Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1))

/** Null when there is no table in it: then the plain text counts. */
export const readHtml = (html: string): Grid | null => {
  // A document of its own: nothing in it is loaded or run.
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table")
  if (table === null) return null
  const rows = [...table.querySelectorAll("tr")]
  const grid = rows.map((): Array<string | undefined> => [])
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row.querySelectorAll("td, th")) {
      while (grid[at]?.[column] !== undefined) column += 1
      for (let down = 0; down < span(cell, "rowspan"); down += 1) {
        const line = grid[at + down]
        if (line === undefined) break
        for (let right = 0; right < span(cell, "colspan"); right += 1) line[column + right] ??= ""
      }
      const own = grid[at]
      if (own !== undefined) own[column] = cellText(cell)
      column += span(cell, "colspan")
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ""))
}
