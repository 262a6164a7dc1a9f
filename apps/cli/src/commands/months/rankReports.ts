/** `aiwei rank groups|recheck|improved|roll-up`: who is ranked with whom, and what follows from ranks. */
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import { month } from "../../Settings.ts"

interface OfOffice {
  readonly office?: string
}

const loaded = async (cli: Cli) => {
  const [{ groupsText, improvedText, recheckText, rollUpText }, { rankWords }, { asInput }] =
    await Promise.all([
      import("../../text/months/rankReportText.ts"),
      import("../../words/months/rankWords.ts"),
      import("../../asInput.ts")
    ])
  const words = rankWords(cli)
  return { groupsText, improvedText, recheckText, rollUpText, words, asInput }
}

const listing = async (cli: Cli, options: OfOffice & { readonly period?: string }) => {
  const { groupsText, words, asInput } = await loaded(cli)
  const view = await cli.withClient(({ api }) => api.rankings.groups.query(asInput(options)))
  cli.print(view, () => groupsText(words, view))
}

interface Span extends OfOffice {
  readonly from: string
  readonly until?: string
}

const setting = async (
  cli: Cli,
  places: ReadonlyArray<string>,
  options: Span & { readonly group: string }
) => {
  const { groupsText, words, asInput } = await loaded(cli)
  const units = places as readonly [string, ...string[]]
  const view = await cli.withClient(({ api }) =>
    api.rankings.setGroup.mutate(asInput({ ...options, units }))
  )
  cli.print(view, () => groupsText(words, view))
}

const ending = async (cli: Cli, places: ReadonlyArray<string>, options: Span) => {
  const { groupsText, words, asInput } = await loaded(cli)
  const units = places as readonly [string, ...string[]]
  const view = await cli.withClient(({ api }) =>
    api.rankings.endGroup.mutate(asInput({ ...options, units }))
  )
  cli.print(view, () => groupsText(words, view))
}

const rechecking = async (cli: Cli, period: string, options: OfOffice) => {
  const { recheckText, words, asInput } = await loaded(cli)
  const view = await cli.withClient(({ api }) =>
    api.rankings.recheck.query(asInput({ ...options, period }))
  )
  cli.print(view, () => recheckText(words, view))
}

const improving = async (cli: Cli, period: string, options: OfOffice) => {
  const { improvedText, words, asInput } = await loaded(cli)
  const view = await cli.withClient(({ api }) =>
    api.rankings.improved.query(asInput({ ...options, period }))
  )
  cli.print(view, () => improvedText(words, view))
}

interface RollUpOptions extends OfOffice {
  readonly by: "above" | "zone"
  readonly weight: "equal" | "households" | "population"
  readonly level?: string
  readonly duty?: string
}

const summing = async (cli: Cli, period: string, { by, ...options }: RollUpOptions) => {
  const { rollUpText, words, asInput } = await loaded(cli)
  const view = await cli.withClient(({ api }) =>
    api.rankings.rollUp.query(asInput({ ...options, period, zone: by === "zone" }))
  )
  cli.print(view, () => rollUpText(words, view))
}

const office = (command: Command) => command.option("--office <code>", "街道代码 / office code")

const groupCommands = (parent: Command, running: Running) => {
  const groups = parent.command("groups").description("排名分组 / peer groups ranked apart")
  office(groups.command("list"))
    .description("某月的分组 / the groups of a month")
    .option("--period <month>", "月份 / YYYY-MM", month)
    .action((options, command) => running(listing)(command, options))
  const span = (command: Command) =>
    office(command)
      .argument("<unit...>", "单位 / codes or names")
      .requiredOption("--from <month>", "起始月份 / first month", month)
      .option("--until <month>", "最后月份 / last month", month)
  span(groups.command("set"))
    .description("编入分组 / put units into a group")
    .requiredOption("--group <name>", "组别 / group")
    .action((units, options, command) => running(setting)(command, units, options))
  span(groups.command("end"))
    .description("移出分组 / take units out of groups")
    .action((units, options, command) => running(ending)(command, units, options))
}

export const rankReports = (parent: Command, running: Running): void => {
  groupCommands(parent, running)
  const ofMonth = (name: string, description: string) =>
    office(parent.command(name))
      .description(description)
      .argument("<period>", "月份 / YYYY-MM", month)
  ofMonth("recheck", "下月末位必检名单 / who must be checked again next month").action(
    (period, options, command) => running(rechecking)(command, period, options)
  )
  ofMonth("improved", "进步最多的单位 / who gained most").action((period, options, command) =>
    running(improving)(command, period, options)
  )
  ofMonth("roll-up", "按上级、责任区或责任人汇总 / means of places, zones or those who answer")
    .addOption(
      new Option("--by <what>", "上级或责任区 / places above, or zones")
        .choices(["above", "zone"])
        .default("above")
    )
    .addOption(
      new Option("--weight <weight>", "权重 / weight")
        .choices(["equal", "households", "population"])
        .default("equal")
    )
    .addOption(new Option("--level <level>", "层级 / level of the places above").conflicts("duty"))
    .option("--duty <duty>", "责任事项 / by who answers in this duty")
    .action((period, options, command) => running(summing)(command, period, options))
}
