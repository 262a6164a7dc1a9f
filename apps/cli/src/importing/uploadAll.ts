/** Sends the files of one batch, one after another, straight from disk. */
import { openAsBlob } from "node:fs"

import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Client } from "@aiwei/client/makeClient"

import { asInput } from "../asInput.ts"
import type { Cli } from "../Cli.ts"
import type { Walked } from "./walk.ts"

const drawProgress = (cli: Cli, done: number, of: number) => {
  if (cli.out.live)
    process.stderr.write(`\r${cli.words.uploading(done, of)}${done === of ? "\n" : ""}`)
}

/** What was not sent is told in the report. */
export interface UploadedAll {
  readonly batch: string
  /** Above the server's limit. */
  readonly tooLarge: ReadonlyArray<Walked>
  /** Gone, or locked, since the folder was walked. */
  readonly unreadable: ReadonlyArray<Walked>
}

export interface Opened {
  /** What the batch is called. */
  readonly source: string
  /** Of those files that are behind one. */
  readonly password?: string | undefined
}

type Fate = "sent" | "tooLarge" | "unreadable"

/** One file must not keep the others from being imported. */
const sent = async (client: Client, batch: string, { path, file }: Walked): Promise<Fate> => {
  const body = await openAsBlob(file).catch(() => null)
  if (body === null) return "unreadable"
  try {
    await client.uploadFile({ batch, path, body })
    return "sent"
  } catch (thrown) {
    if (domainErrorOf(thrown)?._tag === "FileTooLarge") return "tooLarge"
    throw thrown
  }
}

/** A broken run leaves an open batch, which nothing reads. */
export const uploadAll = async (
  cli: Cli,
  client: Client,
  { source, password }: Opened,
  files: ReadonlyArray<Walked>
): Promise<UploadedAll> => {
  const { batch } = await client.api.imports.open.mutate(asInput({ source, password }))
  const fates: Readonly<Record<Fate, Array<Walked>>> = { sent: [], tooLarge: [], unreadable: [] }
  for (const [at, file] of files.entries()) {
    drawProgress(cli, at, files.length)
    fates[await sent(client, batch, file)].push(file)
  }
  drawProgress(cli, files.length, files.length)
  return { batch, tooLarge: fates.tooLarge, unreadable: fates.unreadable }
}
