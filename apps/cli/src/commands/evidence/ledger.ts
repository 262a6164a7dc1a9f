/** `aiwei ledger add|list|withdraw`: bonuses, penalties and vetoes outside the lines. */
import type { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"
import { Argument } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day, month } from "../../Settings.ts"
import { whole } from "../plan/whole.ts"
import { loaded, type ListOptions, type WithdrawOptions } from "./loaded.ts"

interface AddOptions {
  readonly office?: string
  readonly period?: string
  readonly day?: string
  readonly points?: string
  readonly veto?: string
  readonly reason: string
  readonly ref?: string
}
type Kind = "bonus" | "penalty" | "veto"

const adding = async (cli: Cli, unit: string, kind: Kind, options: AddOptions) => {
  const { words, asInput, toldText } = await loaded(cli)
  const { period, day: on, ref, ...rest } = options
  const made = await cli.withClient(({ api }) =>
    api.ledger.add.mutate({
      ...asInput({ ...rest, unit, kind, reference: ref }),
      period: (period ?? null) as Month | null,
      day: (on ?? null) as Day | null
    })
  )
  cli.print(made, () => toldText(words, made.entry.id, made))
}

const listing = async (cli: Cli, period: string, options: ListOptions) => {
  const { words, asInput, ledgerText } = await loaded(cli)
  const page = await cli.withClient(({ api }) =>
    api.ledger.list.query({ ...asInput({ ...options }), period: period as Month })
  )
  cli.print(page, () => ledgerText(words, page))
}

const withdrawing = async (cli: Cli, id: string, options: WithdrawOptions) => {
  const { words, asInput, tookBackText } = await loaded(cli)
  const gone = await cli.withClient(({ api }) =>
    api.ledger.withdraw.mutate(asInput({ ...options, id }))
  )
  cli.print(gone, () => tookBackText(words, gone))
}

export const ledgerCommand: Define = (program, running) => {
  const parent = program.command("ledger").description("加减分台账 / bonuses, penalties, vetoes")
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
  command("add", "登记加分、扣减或一票否决 / give a bonus, penalty or veto")
    .argument("<unit>", "社区代码或名称 / code or name")
    .addArgument(new Argument("<kind>", "类别 / kind").choices(["bonus", "penalty", "veto"]))
    .requiredOption("--reason <text>", "理由 / reason")
    .option("--points <points>", "分值 / points")
    .option("--veto <code>", "方案的否决项 / the scheme's veto")
    .option("--period <month>", "月份 / YYYY-MM", month)
    .option("--day <day>", "日期 / day", day)
    .option("--ref <text>", "文号 / reference")
    .action((unit, kind, options, own) => running(adding)(own, unit, kind, options))
  command("list", "某月的台账 / a month's ledger")
    .argument("<period>", "月份 / YYYY-MM", month)
    .option("--unit <place>", "社区 / unit")
    .option("--withdrawn", "含已撤回的 / withdrawn ones, too")
    .option("--cursor <id>", "从哪里继续 / where to go on")
    .option("--limit <n>", "条数 / how many", whole)
    .action((period, options, own) => running(listing)(own, period, options))
  command("withdraw", "撤回一条 / withdraw one")
    .argument("<id>")
    .requiredOption("--reason <text>", "理由 / reason")
    .action((id, options, own) => running(withdrawing)(own, id, options))
}
