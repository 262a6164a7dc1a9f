/** Sends a file that is kept with a record; it goes up as a file to be imported does, and nothing reads it. */
import { openAsBlob } from "node:fs"
import { basename } from "node:path"

import type { Client } from "@aiwei/client/makeClient"

import type { Cli } from "../../Cli.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"
import { pathFault } from "../../words/pathFault.ts"

export const attached = async (
  cli: Cli,
  client: Client,
  path: string | undefined
): Promise<string | undefined> => {
  if (path === undefined) return undefined
  const body = await openAsBlob(path).catch((thrown: unknown) => {
    throw new Ending(wrongUsage, cli.words.cannotRead(pathFault(cli.words, thrown)))
  })
  const { batch } = await client.api.imports.open.mutate({ source: "attachment" })
  return (await client.uploadFile({ batch, path: basename(path), body })).file
}
