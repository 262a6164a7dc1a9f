/** `aiwei evidence add|import|list|withdraw`: single facts that count, of surveys, cases, missed slots and hands. */
import { type EvidenceSource, evidenceSources } from "@aiwei/domain/evidence/EvidenceItem"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day, month } from "../../Settings.ts"
import { type FindingMeant, findingMeant } from "./findingMeant.ts"
import { withPhotos } from "./findingPhotos.ts"
import type { ImportOptions } from "./importing.ts"
import { loaded, type ListOptions } from "./loaded.ts"
import { commandsOf, listed, takenBack, withdrawingBy } from "./records.ts"

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
  const made = await cli.withClient(async (client) => {
    const [sent = finding] = await withPhotos(cli, client, [finding])
    return client.api.evidence.add.mutate({
      ...asInput({ ...rest, ...sent, unit }),
      period: (period ?? null) as Month | null,
      day: (on ?? null) as Day | null
    })
  })
  cli.print(made, () => toldText(words, cli.words, made.evidence.id, made))
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
  cli.print(page, () => itemsText(words, cli.words, page))
}

const bringing = async (cli: Cli, file: string, options: ImportOptions) => {
  const { importing } = await import("./importing.ts")
  return importing(cli, file, options)
}

const withdrawing = withdrawingBy((api) => api.evidence.withdraw.mutate)

const source = () => new Option("--source <source>", "来源 / where from").choices(evidenceSources)

export const evidenceCommand: Define = (program, running) => {
  const command = commandsOf(program, "evidence", "考核佐证 / evidence of scores")
  command("add", "登记一条佐证 / add one piece of evidence")
    .argument("<unit>", "社区代码或名称 / code or name")
    .argument("<finding>", "结果 / what: I07 share=240/300", findingMeant)
    .addOption(source().default("hand"))
    .option("--period <month>", "月份 / YYYY-MM", month)
    .option("--day <day>", "日期 / day", day)
    .option("--inspection <id>", "补登到哪次检查 / the round it was found in")
    .action((unit, finding, options, own) => running(adding)(own, unit, finding, options))
  command(
    "import",
    "导入检查和佐证文件，全部写入或都不写 / import a file of findings, all or nothing"
  )
    .argument("<file>", "csv、表格或 json / csv, workbook or json")
    .option("--period <month>", "没有写日期的行属于哪个月 / month of rows without a day", month)
    .option("--skip-bad", "跳过有误的行和所属的检查 / leave bad rows out, each with its round")
    .option("--dry-run", "试运行，不写入 / write nothing")
    .action((file, options, own) => running(bringing)(own, file, options))
  listed(command("list", "某月的佐证 / a month's evidence"))
    .option("--line <code>", "指标 / line")
    .addOption(source())
    .action((period, options, own) => running(listing)(own, period, options))
  takenBack(command("withdraw", "撤回一条佐证 / withdraw one piece of evidence")).action(
    (id, options, own) => running(withdrawing)(own, id, options)
  )
}
