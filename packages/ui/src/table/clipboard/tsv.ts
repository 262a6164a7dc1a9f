/**
 * Cells as text between programs, quoted as Excel does it: only where a cell holds a tab, a new line
 * or a quotation mark. A quotation mark inside or without its end is what somebody wrote, not syntax.
 */
export type Grid = ReadonlyArray<ReadonlyArray<string>>

const quoted = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Several rows end with a line end each, as Excel's do: else an empty last row would be lost. */
export const writtenTsv = (grid: Grid): string => {
  const lines = grid.map((row) => row.map(quoted).join("\t"))
  return lines.length > 1 ? lines.map((line) => `${line}\r\n`).join("") : (lines[0] ?? "")
}

/** A quoted cell that ends where a cell may end. */
const quotedCell = /"((?:[^"]|"")*)"(?=\t|\r\n|\n|\r|$)/y
const plainCell = /[^\t\r\n]*/y
const lineEnd = /\r\n|\n|\r/y

const matched = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

export const readTsv = (text: string): Grid => {
  const rows: Array<Array<string>> = [[]]
  let at = 0
  while (at <= text.length) {
    const quote = matched(quotedCell, text, at)
    const cell = quote ?? matched(plainCell, text, at)
    rows.at(-1)?.push(quote === null ? (cell?.[0] ?? "") : (quote[1] ?? "").replaceAll('""', '"'))
    at += cell?.[0].length ?? 0
    if (at >= text.length) break
    const end = matched(lineEnd, text, at)
    at += end === null ? 1 : end[0].length
    // Excel ends its last line too: that is no further row.
    if (end !== null && at >= text.length) break
    if (end !== null) rows.push([])
  }
  return rows
}
