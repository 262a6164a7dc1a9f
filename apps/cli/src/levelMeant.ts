/** A level as it was given on the command line: by its code or by its name in either language. */
import type { Client } from "@aiwei/client/makeClient"

import type { Cli } from "./Cli.ts"
import { Ending, wrongUsage } from "./exitCode.ts"

/** A level that is misspelt would have nothing: that must not look like an answer. */
export const levelMeant = async (
  { api }: Client,
  cli: Cli,
  given: string | undefined
): Promise<string | undefined> => {
  if (given === undefined) return undefined
  const known = await api.org.levels.query()
  const level = known.find(({ code, zh, en }) => [code, zh, en].includes(given))
  if (level !== undefined) return level.code
  const { dutyWords } = await import("./words/dutyWords.ts")
  throw new Ending(wrongUsage, dutyWords(cli).noLevel(given))
}
