/** A text table of any size, row by row: what `readCsv` answers, without ever holding all of it. */
import { createReadStream } from "node:fs"

import { Refused } from "../Refused.ts"
import { named, refuseBinary } from "../text/readCsv.ts"
import { sniffDelimiter } from "../text/sniffDelimiter.ts"
import { unguarded } from "../write/safeText.ts"
import { decoderOf, encodingOfFile } from "./encodingOfFile.ts"
import { type Splitter, splitRecords } from "./splitRecords.ts"
import type { Streamed, StreamOptions, TakeRow } from "./Streamed.ts"

const plain = (raw: string): string =>
  unguarded(raw.includes("\0") ? raw.replaceAll("\0", "") : raw)

/** An apostrophe or a NUL is rare: a record without one is handed on as it is. */
const cleaned = (record: ReadonlyArray<string>): ReadonlyArray<string> =>
  record.some((value) => value.startsWith("'") || value.includes("\0")) ? record.map(plain) : record

/** An encoding that was stated may be wrong: signs of replacement are never handed on. */
const decoding = (encoding: string) => {
  const decoder = new TextDecoder(decoderOf(encoding), { fatal: true })
  return (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
    } catch {
      throw new Refused("corrupt", `not ${encoding}`)
    }
  }
}

/** What is told from the first piece: how fields are parted, and where the table begins. */
const begun = (text: string, stated: string | undefined) => {
  refuseBinary(text)
  const sep = named.exec(text)
  const body = sep === null ? text : text.slice(sep[0].length)
  return { body, delimiter: stated ?? sep?.[1] ?? sniffDelimiter(body) }
}

export const streamCsv = async (
  path: string,
  options: StreamOptions,
  take: TakeRow
): Promise<Streamed> => {
  const encoding = options.encoding ?? (await encodingOfFile(path))
  const decode = decoding(encoding)
  let row = 0
  let delimiter = options.delimiter ?? ","
  let splitter: Splitter | null = null
  const takeNext = (record: ReadonlyArray<string>) => take(cleaned(record), (row += 1))
  const feed = (text: string) => {
    if (splitter !== null) return splitter.feed(text)
    const first = begun(text, options.delimiter)
    delimiter = first.delimiter
    splitter = splitRecords(delimiter, takeNext)
    return splitter.feed(first.body)
  }
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const waits = feed(decode(bytes))
    if (waits !== undefined) await waits
  }
  await feed(decode())
  await (splitter as Splitter | null)?.end()
  return { format: "csv", encoding, delimiter, sheet: null, rows: row }
}
