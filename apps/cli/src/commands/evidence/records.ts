/** What the commands about inspections, evidence and the ledger have alike: their office, lists, taking back. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import { month } from "../../Settings.ts"
import { whole } from "../plan/whole.ts"
import { loaded, type WithdrawOptions } from "./loaded.ts"

/** A group of commands, each of which may name its office. */
export const commandsOf = (program: Command, group: string, about: string) => {
  const parent = program.command(group).description(about)
  return (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
}

/** A month's records, a part at a time. */
export const listed = (command: Command): Command =>
  command
    .argument("<period>", "月份 / YYYY-MM", month)
    .option("--unit <place>", "社区 / unit")
    .option("--withdrawn", "含已撤回的 / withdrawn ones, too")
    .option("--cursor <id>", "从哪里继续 / where to go on")
    .option("--limit <n>", "条数 / how many", whole)

export const takenBack = (command: Command): Command =>
  command.argument("<id>").requiredOption("--reason <text>", "理由 / reason")

type Withdraw = (wanted: {
  readonly id: string
  readonly reason: string
}) => Promise<Outputs["evidence"]["withdraw"]>

export const withdrawingBy =
  (withdraw: (api: Api) => Withdraw) =>
  async (cli: Cli, id: string, options: WithdrawOptions): Promise<void> => {
    const { words, asInput, tookBackText } = await loaded(cli)
    const gone = await cli.withClient(({ api }) => withdraw(api)(asInput({ ...options, id })))
    cli.print(gone, () => tookBackText(words, gone))
  }
