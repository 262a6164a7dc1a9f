/** `aiwei people worklist NAME`: what one officer holds, and what is open there. */
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import { day } from "../../Settings.ts"
import { loaded } from "./loaded.ts"

interface Options {
  readonly on?: string
  readonly office?: string
}

const showing = async (cli: Cli, given: string, { on, office }: Options) => {
  const { words, asInput } = await loaded(cli)
  const { personNamed } = await import("../../personNamed.ts")
  const { worklistText } = await import("../../text/overlays/worklistText.ts")
  const { dutyNames } = await import("../../text/dutyText.ts")
  const [list, kinds] = await cli.withClient(async (client) => {
    const person = await personNamed(cli, client, given, office)
    return [
      await client.api.worklists.of.query(asInput({ person, on })),
      await client.api.duties.kinds.query(asInput({ office }))
    ] as const
  })
  cli.print(list, () => worklistText(words, list, dutyNames(cli.settings.lang, kinds)))
}

export const ofWorklists = (people: Command, running: Running): void => {
  people
    .command("worklist")
    .description("包户清单：名下地点与待办 / places of an officer, with what is open")
    .argument("<person>", "姓名或编号 / name or id")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .option("--office <code>", "街道代码 / office code")
    .action((person, options, command) => running(showing)(command, person, options))
}
