/** A JSON file that a command takes its input from; what is in it is checked by the procedure it goes to. */
import { readFile } from "node:fs/promises"

import type { Cli } from "../../Cli.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"

export const readJson = async (cli: Cli, file: string): Promise<unknown> => {
  const { statisticsWords } = await import("../../words/months/statisticsWords.ts")
  try {
    return JSON.parse(await readFile(file, "utf8"))
  } catch {
    throw new Ending(wrongUsage, statisticsWords(cli).notJson(file))
  }
}
