/** A scheme file from the disk as text. What is too long or not UTF-8 is a fault of the file like any other. */
import { readFile, stat } from "node:fs/promises"

import type { DocumentFault } from "@aiwei/domain/scheme/document/DocumentFault"

import type { Cli } from "../../Cli.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"

/** The server reads less than this; a disk image given by mistake is not read at all. */
const mostBytes = 1_000_000

const fault = (code: DocumentFault["code"], allowed: ReadonlyArray<string>): DocumentFault => ({
  code,
  path: "",
  line: null,
  column: null,
  at: null,
  found: null,
  allowed
})

export interface SchemeTextRead {
  readonly text: string
  readonly faults: ReadonlyArray<DocumentFault>
}

export const isFileThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false

const bytesOf = async (cli: Cli, path: string) => {
  try {
    return (await stat(path)).size > mostBytes ? null : await readFile(path)
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : ""
    const { words } = cli
    const what = code === "EACCES" ? words.notAllowed(path) : words.noSuchPath(path)
    throw new Ending(wrongUsage, words.cannotRead(what))
  }
}

export const readSchemeText = async (cli: Cli, path: string): Promise<SchemeTextRead> => {
  const bytes = await bytesOf(cli, path)
  if (bytes === null) return { text: "", faults: [fault("tooLarge", ["262144"])] }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    // No database keeps it, so no request with it is taken.
    return { text, faults: text.includes("\0") ? [fault("textUnprintable", [])] : [] }
  } catch {
    return { text: "", faults: [fault("notUtf8", [])] }
  }
}
