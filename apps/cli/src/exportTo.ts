/** Writes an export to a file, through a temporary name so that a broken run leaves the old one. */
import { createWriteStream } from "node:fs"
import { rename, stat } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { ReadableStream } from "node:stream/web"

import type { ExportFormat, ExportKind } from "@aiwei/client/exportFile"

import { asInput } from "./asInput.ts"
import type { Cli } from "./Cli.ts"
import { Ending, wrongUsage } from "./exitCode.ts"

export interface ExportOptions {
  readonly format: ExportFormat
  readonly out?: string
  readonly period?: string
  readonly office?: string
  /** Why numbers must be seen in full. */
  readonly reveal?: string
  /** What a trail is narrowed to. */
  readonly query?: object
}

/** Not what the server refused on the way: that keeps its own sentence and code. */
const isOfDisk = (thrown: unknown): thrown is Error & { readonly code: string } =>
  thrown instanceof Error && "syscall" in thrown && "code" in thrown

export const exportTo = (cli: Cli, kind: ExportKind, options: ExportOptions): Promise<void> =>
  cli.withClient(async (client) => {
    const { format, out, ...choice } = options
    const { body } = await client.exportFile(kind, format, asInput(choice))
    const bytes = Readable.fromWeb(body as ReadableStream<Uint8Array>)
    if (out === undefined) return cli.out.bytes(bytes)
    const part = `${out}.part`
    try {
      await pipeline(bytes, createWriteStream(part))
      await rename(part, out)
    } catch (thrown) {
      if (!isOfDisk(thrown)) throw thrown
      throw new Ending(wrongUsage, cli.words.cannotWrite(out, thrown.code))
    }
    cli.out.note(cli.words.wrote(out, (await stat(out)).size))
  })
