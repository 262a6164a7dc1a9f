/** The rows of `madeChecks` as the files an office would have: csv of an older or a newer program, or xlsx. */
import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import { streamXlsx } from "@aiwei/workbook/writeWorkbook"

import { gb18030 } from "./gb18030.ts"
import { heads, madeChecks, type Making, title } from "./madeChecks.ts"

export type Encoding = "gb18030" | "utf-8"

const linesAtOnce = 500

function* lines(making: Making): Generator<string> {
  yield `${title}\r\n`
  let text = `${heads.join(",")}\r\n`
  let held = 0
  for (const row of madeChecks(making)) {
    text += `${row.join(",")}\r\n`
    held += 1
    if (held < linesAtOnce) continue
    yield text
    text = ""
    held = 0
  }
  yield text
}

function* encoded(making: Making, encoding: Encoding): Generator<Uint8Array> {
  const bytesOf = encoding === "gb18030" ? gb18030() : (text: string) => Buffer.from(text)
  for (const text of lines(making)) yield bytesOf(text)
}

export const writeChecksCsv = (path: string, making: Making, encoding: Encoding): Promise<void> =>
  pipeline(Readable.from(encoded(making, encoding)), createWriteStream(path))

function* rows(making: Making): Generator<ReadonlyArray<string | number>> {
  yield [title]
  yield heads
  for (const [no, ...row] of madeChecks(making)) yield [Number(no), ...row]
}

/** Streamed: the sheet is never in memory. */
export const writeChecksXlsx = async (path: string, making: Making): Promise<void> => {
  const file = createWriteStream(path)
  await streamXlsx([{ name: "巡查台账", rows: rows(making) }], file)
}
