/**
 * Contents in a file: gzip over lines of JSON, a table as `{"table","columns"}`, a row as an array, and a
 * last line that says the file is whole. It names no database and no version of the program's tables but
 * the migration they stood at, so that either database can be filled from it.
 */
import { createReadStream, createWriteStream } from "node:fs"
import { createInterface } from "node:readline"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGunzip, createGzip } from "node:zlib"

import { Effect, Stream } from "effect"

import { storedMigration } from "../migrations.ts"
import { asOfOneMoment, contents, type Part, type Row } from "./contents.ts"
import { lineOf, makeRowHasher, type RowHash } from "./rowHash.ts"

/** What a copy that was cut short, or is no copy of ours, is known by. */
export class ContentsUnreadable extends Error {
  override readonly name = "ContentsUnreadable"
}

const head = (migration: number) => ({ aiwei: "contents", version: 1, migration })

const textOf = (part: Part): string =>
  "table" in part ? `${JSON.stringify(part)}\n` : part.rows.map(lineOf).join("")

/** Writes everything as of one moment; gives its hash, made of the same lines on their way. */
export const writeContents = Effect.fnUntraced(function* (path: string) {
  const migration = yield* storedMigration
  const parts = yield* Stream.toAsyncIterableEffect(contents)
  const hasher = makeRowHasher()
  const lines = async function* () {
    yield `${JSON.stringify(head(migration))}\n`
    for await (const part of parts) {
      hasher.take(part)
      yield textOf(part)
    }
    yield `${JSON.stringify({ end: true })}\n`
  }
  yield* Effect.promise(() =>
    pipeline(
      Readable.from(lines(), { highWaterMark: 4 }),
      createGzip({ level: 5 }),
      createWriteStream(path, { mode: 0o600 })
    )
  )
  return hasher.done() satisfies RowHash
}, asOfOneMoment)

type Line = Row | Readonly<Record<string, unknown>>

const linesIn = async function* (path: string): AsyncGenerator<Line> {
  const source = createReadStream(path)
  const unpacked = createGunzip()
  // What breaks on the way must end the reading of the lines, too.
  source.on("error", (error) => unpacked.destroy(error))
  let failed: Error | null = null
  unpacked.on("error", (error) => (failed = error))
  const lines = createInterface({ input: source.pipe(unpacked), crlfDelay: Infinity })
  try {
    for await (const line of lines) yield JSON.parse(line) as Line
  } catch (cause) {
    throw new ContentsUnreadable(String(cause), { cause })
  } finally {
    source.destroy()
  }
  if (failed !== null) throw new ContentsUnreadable(String(failed))
}

const rowsAtOnce = 500

const isTable = (line: Line): line is Extract<Part, { readonly table: string }> =>
  !Array.isArray(line) && "table" in line

/** The parts as they were written; throws `ContentsUnreadable` when the end of the file is missing. */
export const readContents = async function* (path: string): AsyncGenerator<Part> {
  let rows: Array<Row> = []
  let ended = false
  for await (const line of linesIn(path)) {
    if (Array.isArray(line)) rows.push(line)
    if (rows.length > 0 && (!Array.isArray(line) || rows.length === rowsAtOnce)) {
      yield { rows }
      rows = []
    }
    if (isTable(line)) yield line
    else if (!Array.isArray(line)) ended = "end" in line
  }
  if (!ended) throw new ContentsUnreadable("the end of the file is missing")
}

/** The migration the tables stood at. */
export const migrationOf = async (path: string): Promise<number> => {
  for await (const line of linesIn(path)) {
    if (!Array.isArray(line) && "migration" in line && "aiwei" in line)
      return Number(line.migration)
    break
  }
  throw new ContentsUnreadable("this is no copy of ours")
}
