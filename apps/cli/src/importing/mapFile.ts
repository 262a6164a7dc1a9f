/** A file of column maps, read as it stands: whether it is one, the server says, whoever sends one. */
import type { Client } from "@aiwei/client/makeClient"

import type { Cli } from "../Cli.ts"
import { Ending, wrongUsage } from "../exitCode.ts"
import { pathFault } from "../words/pathFault.ts"

export type Maps = Parameters<
  Client["api"]["imports"]["mappings"]["import"]["mutate"]
>[0]["mappings"]

export const mapFile = async (cli: Cli, file: string): Promise<Maps> => {
  const { mapsIn } = await import("@aiwei/server/mappings/mappingFile")
  const { maps, fault } = await mapsIn(file).catch((thrown: unknown) => ({
    maps: null,
    fault: pathFault(cli.words, thrown)
  }))
  if (maps === null) throw new Ending(wrongUsage, cli.words.cannotRead(`${file}: ${fault}`))
  return maps as Maps
}
