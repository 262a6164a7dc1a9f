/**
 * The one door: bytes to cells, whatever the file. Content decides what it is, never the name; a file that
 * cannot be read comes back as a refusal, nothing is thrown.
 */
import { refuseTooManyMerged } from "./count/countMerged.ts"
import { type Limits, defaultLimits } from "./limits.ts"
import { readHtml, readXml } from "./readMarkup.ts"
import { readOle2 } from "./readOle2.ts"
import { loadCodepages, readSheetJs } from "./readSheetJs.ts"
import { readZipped } from "./readZipped.ts"
import { Refused } from "./Refused.ts"
import { sniffFormat } from "./sniffFormat.ts"
import { readCsv } from "./text/readCsv.ts"
import type { Refusal, Sheet, Workbook } from "./Workbook.ts"

const readByContent = async (
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  password: string | undefined
): Promise<Workbook> => {
  if (bytes.length === 0) throw new Refused("empty_file", "0 bytes")
  if (bytes.length > limits.bytes) throw new Refused("too_large", `${bytes.length} bytes`)
  const sniffed = sniffFormat(bytes)
  switch (sniffed) {
    case "zip":
      return readZipped(bytes, limits)
    case "ole2":
      return readOle2(bytes, limits, password)
    case "biff":
      await loadCodepages()
      return readSheetJs(bytes, "xls", limits)
    case "html":
      return readHtml(bytes, name, limits)
    case "xml":
      return readXml(bytes, limits)
    case "text":
      return readCsv(bytes, limits)
    case "foreign":
      throw new Refused("not_a_spreadsheet", "a file of another kind")
    default:
      return sniffed satisfies never
  }
}

const heldCells = (sheet: Sheet): number =>
  sheet.rows.reduce(
    (sum, { cells }) => sum + cells.reduce((some, cell) => (cell ? some + 1 : some), 0),
    0
  )

/** Far more claimed than held: harmless, but the office should know why other programs choke on it. */
const isHuge = (sheet: Sheet): boolean =>
  sheet.claimedCells >= 1_000_000 && sheet.claimedCells > 100 * heldCells(sheet)

const withDoubts = (book: Workbook): Workbook => ({
  ...book,
  doubts: [
    ...book.doubts,
    ...book.sheets
      .filter(isHuge)
      .map(({ name }) => ({ code: "huge_used_range" as const, sheet: name }))
  ]
})

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refused) return error.refusal
  // What a library throws at a file it cannot make sense of; only its words tell a password apart.
  const detail = error instanceof Error ? error.message : String(error)
  if (/string longer than|invalid string length/i.test(detail))
    return { refused: "too_large", detail }
  return { refused: /password|encrypt/i.test(detail) ? "encrypted" : "corrupt", detail }
}

export const readWorkbook = async (
  bytes: Uint8Array,
  name: string,
  limits: Limits = defaultLimits,
  password?: string
): Promise<Workbook | Refusal> => {
  try {
    const book = await readByContent(bytes, name, limits, password)
    // Every workbook has a sheet: a reader that found none has lost its way.
    if (book.sheets.length === 0) throw new Refused("corrupt", "a workbook without a sheet")
    refuseTooManyMerged(book, limits.mergedCells)
    return withDoubts(book)
  } catch (error) {
    return refusalOf(error)
  }
}
