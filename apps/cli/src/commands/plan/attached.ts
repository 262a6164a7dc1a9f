/** Sends a file that is kept with a record, and nothing reads it: through the record's own door where it has one. */
import { openAsBlob } from "node:fs"
import { basename } from "node:path"

import type { AttachDoor } from "@aiwei/client/attachFile"
import type { Client } from "@aiwei/client/makeClient"

import type { Cli } from "../../Cli.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"
import { pathFault } from "../../words/pathFault.ts"

const opened = (cli: Cli, path: string): Promise<Blob> =>
  openAsBlob(path).catch((thrown: unknown) => {
    throw new Ending(wrongUsage, cli.words.cannotRead(pathFault(cli.words, thrown)))
  })

/** Through the door of imports, which only the office has. */
export const attached = async (
  cli: Cli,
  client: Client,
  path: string | undefined
): Promise<string | undefined> => {
  if (path === undefined) return undefined
  const body = await opened(cli, path)
  const { batch } = await client.api.imports.open.mutate({ source: "attachment" })
  return (await client.uploadFile({ batch, path: basename(path), body })).file
}

export const attachedThrough = async (
  door: AttachDoor,
  cli: Cli,
  client: Client,
  path: string | undefined
): Promise<string | undefined> => {
  if (path === undefined) return undefined
  const body = await opened(cli, path)
  return (await client.attachFile({ door, name: basename(path), body })).file
}
