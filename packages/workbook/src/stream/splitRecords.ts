/**
 * Pieces of a csv text to records, none of which is kept. Until the first quote a record is a line; from then
 * on csv-parse reads, because only it knows which line breaks stand inside quotes.
 */
import { CsvError, type Parser, parse } from "csv-parse"

import { Refused } from "../Refused.ts"

type Take = (record: ReadonlyArray<string>) => void

/** A quote that never closes would take in the rest of the file. */
const longestRecord = 4_000_000

const parserOf = (delimiter: string, take: Take): Parser =>
  parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestRecord,
    on_record: (record: ReadonlyArray<string>) => {
      take(record)
      return null
    }
  })

/** What csv-parse says of a file is the file's fault; what the one who takes the records says is his own. */
const told = (error: Error): Error =>
  error instanceof CsvError ? new Refused("corrupt", error.message) : error

/** Ends once it has taken in what it was given, so that no more is read than is worked on. */
const written = (parser: Parser, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    parser.write(text, (error) => (error ? reject(told(error)) : resolve()))
  })

const ended = (parser: Parser): Promise<void> =>
  new Promise((resolve, reject) => {
    parser.once("error", (error) => reject(told(error))).once("end", () => resolve())
    parser.resume()
    parser.end()
  })

export interface Splitter {
  readonly feed: (text: string) => Promise<void> | void
  readonly end: () => Promise<void> | void
}

export const splitRecords = (delimiter: string, take: Take): Splitter => {
  let open = ""
  let parser: Parser | null = null
  const lines = (text: string, isLast: boolean) => {
    const end = /\r\n|\n|\r/g
    let from = 0
    for (let found = end.exec(text); found !== null; found = end.exec(text)) {
      // The other half of this line break may be in the next piece.
      if (!isLast && found[0] === "\r" && end.lastIndex === text.length) break
      take(text.slice(from, found.index).split(delimiter))
      from = end.lastIndex
    }
    open = text.slice(from)
    if (open.length > longestRecord) throw new Refused("corrupt", "a line without end")
  }
  return {
    feed: (text) => {
      if (parser !== null) return written(parser, text)
      const all = open + text
      if (!text.includes('"')) return lines(all, false)
      parser = parserOf(delimiter, take)
      // The writer is told of an error first; the stream says it once more, to nobody.
      parser.on("error", () => undefined)
      return written(parser, all)
    },
    end: () => {
      if (parser !== null) return ended(parser)
      lines(open, true)
      if (open !== "") take(open.split(delimiter))
    }
  }
}
