/** Where a command writes, data to standard output and everything else to standard error; and asks. */
import type { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

export interface Output {
  readonly data: (text: string) => void
  readonly note: (text: string) => void
  /** A file's bytes, when standard output is the file. */
  readonly bytes: (bytes: Readable) => Promise<void>
  /** Empty when nothing was given. */
  readonly askPassword: (prompt: string) => Promise<string>
  /** True when a person watches: only then is progress drawn. */
  readonly live: boolean
}

export const terminal: Output = {
  data: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
  bytes: (bytes) => pipeline(bytes, process.stdout, { end: false }),
  askPassword: async (prompt) => (await import("./readPassword.ts")).readPassword(prompt),
  live: process.stderr.isTTY
}
