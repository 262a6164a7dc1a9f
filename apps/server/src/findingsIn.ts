/**
 * A file of findings as rows of text, for a command: csv, any workbook, or JSON. It opens no database and writes
 * nothing. docs/rules/evidence.md
 */
import { readFile } from "node:fs/promises"
import { basename } from "node:path"

import {
  type FindingRows,
  findingRows,
  findingsOfJson
} from "@aiwei/intake/evidenceFiles/findingRows"
import { readInWorker } from "@aiwei/workbook/readInWorker"
import { isRefusal, type RefusalCode } from "@aiwei/workbook/Workbook"

export type { FindingRows }

/** A file that cannot be opened is thrown as the machine says it. */
export const findingsIn = async (path: string): Promise<FindingRows | { refused: RefusalCode }> => {
  const bytes = await readFile(path)
  if (/\.json$/iu.test(path)) {
    const read = findingsOfJson(new TextDecoder().decode(bytes))
    return read ?? { refused: "corrupt" }
  }
  const book = await readInWorker(new Uint8Array(bytes), basename(path))
  if (isRefusal(book)) return { refused: book.refused }
  return findingRows(book, book.format !== "csv")
}
