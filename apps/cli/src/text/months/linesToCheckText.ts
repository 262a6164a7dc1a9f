/** How many lines behind some figures nobody has compared with their source; nothing where all are known. */
import type { Cli } from "../../Cli.ts"
import { rankWords } from "../../words/months/rankWords.ts"

export const linesToCheckText = (
  cli: Pick<Cli, "settings">,
  codes: ReadonlyArray<string> | undefined
): ReadonlyArray<string> => {
  const count = new Set(codes).size
  return count === 0 ? [] : [rankWords(cli).linesToCheck(count)]
}
