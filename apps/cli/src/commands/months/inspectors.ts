/** `aiwei inspectors report` and `aiwei uncertainty PERIOD|bunching`: what visits and rounds say. Nothing is written. */
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { month } from "../../Settings.ts"
import { whole } from "../plan/whole.ts"

const loaded = async (cli: Cli) => {
  const [{ uncertaintyText, inspectorsText, bunchingText }, { statisticsWords }, { asInput }] =
    await Promise.all([
      import("../../text/months/certaintyText.ts"),
      import("../../words/months/statisticsWords.ts"),
      import("../../asInput.ts")
    ])
  const words = statisticsWords(cli)
  return { uncertaintyText, inspectorsText, bunchingText, words, asInput }
}

interface Span {
  readonly office?: string
  readonly from?: string
  readonly until?: string
}

const reporting = async (
  cli: Cli,
  options: Span & { readonly inspector?: string; readonly seed?: string }
) => {
  const { words, inspectorsText, asInput } = await loaded(cli)
  const { from, until, ...rest } = options
  const span = asInput({
    from: from === undefined ? undefined : month(from),
    until: until === undefined ? undefined : month(until)
  })
  const view = await cli.withClient(({ api }) =>
    api.inspectors.report.query({ ...asInput(rest), ...span })
  )
  cli.print(view, () => inspectorsText(words, view))
}

const certainty = async (
  cli: Cli,
  period: string,
  options: { readonly office?: string; readonly seed?: string; readonly resamples?: number }
) => {
  const { words, uncertaintyText, asInput } = await loaded(cli)
  const view = await cli.withClient(({ api }) =>
    api.uncertainty.month.query(asInput({ period: month(period), ...options }))
  )
  cli.print(view, () => uncertaintyText(words, view))
}

const crowding = async (cli: Cli, options: Span & { readonly window?: string }) => {
  const { words, bunchingText, asInput } = await loaded(cli)
  const { from, until, ...rest } = options
  const span = asInput({
    from: from === undefined ? undefined : month(from),
    until: until === undefined ? undefined : month(until)
  })
  const view = await cli.withClient(({ api }) =>
    api.uncertainty.bunching.query({ ...asInput(rest), ...span })
  )
  cli.print(view, () => bunchingText(words, view))
}

const spanned = (command: Command) =>
  command
    .option("--office <code>", "街道代码 / office code")
    .option("--from <month>", "起始月 / first month", month)
    .option("--until <month>", "截止月 / last month", month)

export const inspectorsCommand: Define = (program, running) => {
  const inspectors = program.command("inspectors").description("检查人 / inspectors")
  spanned(inspectors.command("report"))
    .description("与同点位其他检查比较 / beside the same sites' other visits")
    .option("--inspector <name>", "只看一人 / one of them")
    .option("--seed <text>", "种子 / seed")
    .action((options, own) => running(reporting)(own, options))
  const parent = program
    .command("uncertainty")
    .description("成绩的不确定性 / how certain scores are")
  parent
    .command("month")
    .description("得分区间和名次可能 / intervals and chances of ranks")
    .argument("<period>", "月份 / YYYY-MM", month)
    .option("--office <code>", "街道代码 / office code")
    .option("--seed <text>", "种子 / seed")
    .option("--resamples <n>", "重抽次数 / resamples", whole)
    .action((period, options, own) => running(certainty)(own, period, options))
  spanned(parent.command("bunching"))
    .description("分数线附近是否聚集 / crowding just above cuts")
    .option("--window <points>", "线两侧的宽度 / width on each side")
    .action((options, own) => running(crowding)(own, options))
}
