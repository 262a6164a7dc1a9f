/** `aiwei evidence add|list|withdraw`: single facts that count, of surveys, cases, missed slots and hands. */
import { type EvidenceSource, evidenceSources } from "@aiwei/domain/evidence/EvidenceItem"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day, month } from "../../Settings.ts"
import { whole } from "../plan/whole.ts"
import { type FindingMeant, findingMeant } from "./findingMeant.ts"
import { loaded, type ListOptions, type WithdrawOptions } from "./loaded.ts"

interface AddOptions {
  readonly office?: string
  readonly period?: string
  readonly day?: string
  readonly source: EvidenceSource
  readonly inspection?: string
}

const adding = async (cli: Cli, unit: string, finding: FindingMeant, options: AddOptions) => {
  const { words, asInput, toldText } = await loaded(cli)
  const { period, day: on, ...rest } = options
  const made = await cli.withClient(({ api }) =>
    api.evidence.add.mutate({
      ...asInput({ ...rest, ...finding, unit }),
      period: (period ?? null) as Month | null,
      day: (on ?? null) as Day | null
    })
  )
  cli.print(made, () => toldText(words, made.evidence.id, made))
}

interface ItemOptions extends ListOptions {
  readonly line?: string
  readonly source?: EvidenceSource
}

const listing = async (cli: Cli, period: string, { line, ...options }: ItemOptions) => {
  const { words, asInput, itemsText } = await loaded(cli)
  const page = await cli.withClient(({ api }) =>
    api.evidence.list.query({
      ...asInput({ ...options, indicator: line }),
      period: period as Month
    })
  )
  cli.print(page, () => itemsText(words, page))
}

const withdrawing = async (cli: Cli, id: string, options: WithdrawOptions) => {
  const { words, asInput, tookBackText } = await loaded(cli)
  const gone = await cli.withClient(({ api }) =>
    api.evidence.withdraw.mutate(asInput({ ...options, id }))
  )
  cli.print(gone, () => tookBackText(words, gone))
}

const source = () => new Option("--source <source>", "来源 / where from").choices(evidenceSources)

export const evidenceCommand: Define = (program, running) => {
  const parent = program.command("evidence").description("考核佐证 / evidence of scores")
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
  command("add", "登记一条佐证 / add one piece of evidence")
    .argument("<unit>", "社区代码或名称 / code or name")
    .argument("<finding>", "结果 / what: I07 share=240/300", findingMeant)
    .addOption(source().default("hand"))
    .option("--period <month>", "月份 / YYYY-MM", month)
    .option("--day <day>", "日期 / day", day)
    .option("--inspection <id>", "补登到哪次检查 / the round it was found in")
    .action((unit, finding, options, own) => running(adding)(own, unit, finding, options))
  command("list", "某月的佐证 / a month's evidence")
    .argument("<period>", "月份 / YYYY-MM", month)
    .option("--unit <place>", "社区 / unit")
    .option("--line <code>", "指标 / line")
    .addOption(source())
    .option("--withdrawn", "含已撤回的 / withdrawn ones, too")
    .option("--cursor <id>", "从哪里继续 / where to go on")
    .option("--limit <n>", "条数 / how many", whole)
    .action((period, options, own) => running(listing)(own, period, options))
  command("withdraw", "撤回一条佐证 / withdraw one piece of evidence")
    .argument("<id>")
    .requiredOption("--reason <text>", "理由 / reason")
    .action((id, options, own) => running(withdrawing)(own, id, options))
}
