/**
 * A number as a cell: its serial's day, and the text its format shows. SheetJS's formatter is used for
 * every file kind, so that the same number reads the same from .xls and from .xlsx.
 */
import { SSF } from "@e965/xlsx"

import { dayOfSerial } from "./dayOfSerial.ts"
import { isDayFormat } from "./isDayFormat.ts"
import type { Cell } from "./Workbook.ts"

/** SheetJS names the short day the American way; a Chinese Excel shows it year first. */
const chinese: Readonly<Record<string, string>> = {
  "m/d/yy": "yyyy/m/d",
  "m/d/yy h:mm": "yyyy/m/d h:mm"
}

const isGeneral = (format: string | undefined): boolean =>
  format === undefined || format === "" || format.toLowerCase() === "general"

/** A format that cannot be followed shows nothing rather than something wrong. */
const shownBy = (format: string, value: number, date1904: boolean): string | undefined => {
  try {
    const text = String(SSF.format(format, value, { date1904 }))
    return text === String(value) || text.trim() === "" ? undefined : text
  } catch {
    return undefined
  }
}

export const cellOfNumber = (
  value: number,
  stated: string | undefined,
  date1904: boolean
): Cell => {
  if (stated === undefined || isGeneral(stated)) return { value }
  const format = chinese[stated.toLowerCase()] ?? stated
  const shown = shownBy(format, value, date1904)
  return {
    value,
    format,
    ...(shown === undefined ? {} : { shown }),
    ...(isDayFormat(format) ? dayOfSerial(value, date1904) : {})
  }
}
