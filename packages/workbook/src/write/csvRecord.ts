/** One record of a csv, with its line end: quoted where needed, and never a formula. */
import { safeText } from "./safeText.ts"
import { type Written, writtenCell } from "./Written.ts"

const field = (written: Written): string => {
  const { value, day } = writtenCell(written)
  const text = day ?? (typeof value === "string" ? safeText(value) : String(value ?? ""))
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvRecord = (record: ReadonlyArray<Written>): string =>
  `${record.map(field).join(",")}\r\n`
