/**
 * A cell as text, and text in the one form that comparisons use. `compact` is only for comparing:
 * what goes into a record is `tidy`, which leaves the office's own punctuation alone.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

// oxlint-disable-next-line no-control-regex -- stray control characters are part of the mess
const invisible = /[\s\u00a0\u3000\u200b-\u200f\u2060\ufeff\u0000-\u001f]+/gu

/** What a person would read in the cell; a stored number is given with all its digits. */
export const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined || cell.value === null) return ""
  return typeof cell.value === "string" ? cell.value : String(cell.value)
}

/** Most cells are plain characters already; a register has hundreds of thousands of them. */
const plain = /^[!-~\u3001-\u3011\u4e00-\u9fff]*$/
/** Nothing in them is white space, whatever NFKC makes of them. */
const unspaced = /^[!-~\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/

/** NFKC, without any white space: the form in which words are compared. */
export const compact = (text: string): string =>
  plain.test(text) ? text : text.normalize("NFKC").replace(invisible, "")

/** Outer white space gone, inner runs and line breaks one space. */
export const tidy = (text: string): string =>
  unspaced.test(text) ? text : text.replace(invisible, " ").trim()

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.error === undefined && compact(textOf(cell)) === "")

/** A Chinese character other than those of 无 and 暂无: whatever stands beside it, something is said. */
const saying = /[\u4e00-\u65df\u65e1-\u6681\u6683-\u9fff]/

export const saysSomething = (text: string): boolean => saying.test(text)

/** Words an office writes where it has nothing to write. */
export const saysNothing = (text: string): boolean =>
  /^(?:[-—–－/／\\_.。·]+|无|暂无)?$/u.test(text)
