/** Sends the files of one batch, one after another, straight from disk. */
import { openAsBlob } from "node:fs"

import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Client } from "@aiwei/client/makeClient"

import type { Cli } from "../Cli.ts"
import type { Walked } from "./walk.ts"

const drawProgress = (cli: Cli, done: number, of: number) => {
  if (cli.out.live)
    process.stderr.write(`\r${cli.words.uploading(done, of)}${done === of ? "\n" : ""}`)
}

export interface UploadedAll {
  readonly batch: string
  /** Above the server's limit: not sent, and told in the report. */
  readonly tooLarge: ReadonlyArray<Walked>
}

/** False when the file is too large: one file must not keep the others from being imported. */
const sent = async (client: Client, batch: string, { path, file }: Walked): Promise<boolean> => {
  try {
    await client.uploadFile({ batch, path, body: await openAsBlob(file) })
    return true
  } catch (thrown) {
    if (domainErrorOf(thrown)?._tag === "FileTooLarge") return false
    throw thrown
  }
}

/** A broken run leaves an open batch, which nothing reads. */
export const uploadAll = async (
  cli: Cli,
  client: Client,
  source: string,
  files: ReadonlyArray<Walked>
): Promise<UploadedAll> => {
  const { batch } = await client.api.imports.open.mutate({ source })
  const tooLarge: Array<Walked> = []
  for (const [at, file] of files.entries()) {
    drawProgress(cli, at, files.length)
    if (!(await sent(client, batch, file))) tooLarge.push(file)
  }
  drawProgress(cli, files.length, files.length)
  return { batch, tooLarge }
}
