/** Sends the files of one batch, one after another, straight from disk. */
import { openAsBlob } from "node:fs"

import type { Client } from "@aiwei/client/makeClient"

import type { Cli } from "./Cli.ts"
import type { Walked } from "./walk.ts"

const drawProgress = (cli: Cli, done: number, of: number) => {
  if (cli.out.live)
    process.stderr.write(`\r${cli.words.uploading(done, of)}${done === of ? "\n" : ""}`)
}

/** The batch the files now wait in. A broken run leaves an open batch, which nothing reads. */
export const uploadAll = async (
  cli: Cli,
  client: Client,
  source: string,
  files: ReadonlyArray<Walked>
): Promise<string> => {
  const { batch } = await client.api.imports.open.mutate({ source })
  for (const [at, { path, file }] of files.entries()) {
    drawProgress(cli, at, files.length)
    await client.uploadFile({ batch, path, body: await openAsBlob(file) })
  }
  drawProgress(cli, files.length, files.length)
  return batch
}
