/**
 * A cell as text that says what the cell holds: a day as `YYYY-MM-DD`, a share as `92%`, a number with
 * every digit a person typed and none of the arithmetic's own.
 */
import type { Cell } from "../Workbook.ts"

/** 92.30000000000001 is 92.3, and never 1e21. */
const digits = (value: number): string => {
  const text = String(Number(value.toPrecision(14)))
  return text.includes("e") ? value.toFixed(0) : text
}

const isPercent = ({ format }: Cell): boolean =>
  format !== undefined && /%/.test(format.replace(/"[^"]*"|\\./g, ""))

export const cellText = (cell: Cell | undefined): string => {
  if (cell === undefined) return ""
  if (cell.error !== undefined) return cell.error
  if (cell.day !== undefined) return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`
  const { value } = cell
  if (value === null) return ""
  if (typeof value === "number") return isPercent(cell) ? `${digits(value * 100)}%` : digits(value)
  return String(value)
}
