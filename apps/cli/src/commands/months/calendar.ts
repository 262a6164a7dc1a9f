/** `aiwei calendar show|due|set|clear|year`: an office's working days. */
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day } from "../../Settings.ts"
import { whole } from "../plan/whole.ts"

interface Common {
  readonly office?: string
  readonly purpose?: "all" | "groupCleaning"
}

const loaded = async (cli: Cli) => {
  const [{ calendarText }, { calendarWords }, { asInput }] = await Promise.all([
    import("../../text/months/calendarText.ts"),
    import("../../words/months/calendarWords.ts"),
    import("../../asInput.ts")
  ])
  return { calendarText, words: calendarWords(cli), asInput }
}

const showing = async (cli: Cli, year: number | undefined, options: Common) => {
  const { calendarText, words, asInput } = await loaded(cli)
  const view = await cli.withClient(({ api }) =>
    api.calendar.show.query(asInput({ ...options, year }))
  )
  cli.print(view, () => calendarText(words, view))
}

const counting = async (cli: Cli, from: string, days: number, options: Common) => {
  const { asInput } = await loaded(cli)
  const due = await cli.withClient(({ api }) =>
    api.calendar.due.query(asInput({ ...options, from, days }))
  )
  cli.print(due, () => due.day)
}

interface SetOptions extends Common {
  readonly to?: string
  readonly open?: boolean
  readonly weekday?: number
  readonly worked?: boolean
  readonly name: string
}

const setting = async (cli: Cli, from: string, options: SetOptions) => {
  const { words, asInput } = await loaded(cli)
  const { open, worked, to, ...rest } = options
  const span = open === true ? { to: null } : asInput({ to })
  const made = await cli.withClient(({ api }) =>
    api.calendar.set.mutate({ ...asInput({ ...rest, from, working: worked === true }), ...span })
  )
  cli.print(made, () => words.set(made.id))
}

const clearing = async (cli: Cli, id: string, { office }: Common) => {
  const { words, asInput } = await loaded(cli)
  const gone = await cli.withClient(({ api }) => api.calendar.clear.mutate(asInput({ office, id })))
  cli.print(gone, () => words.cleared(gone.id))
}

const telling = async (cli: Cli, year: number, options: Common & { readonly source: string }) => {
  const { words, asInput } = await loaded(cli)
  const view = await cli.withClient(({ api }) =>
    api.calendar.tellYear.mutate(asInput({ ...options, year }))
  )
  cli.print(view, () => words.told(view.year))
}

const purpose = () =>
  new Option("--purpose <purpose>", "适用 / for which work").choices(["all", "groupCleaning"])

export const calendarCommand: Define = (program, running) => {
  const parent = program.command("calendar").description("工作日历 / working days")
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
  command("show", "某年的放假、调休和自定日期 / a year's days that do not follow the week")
    .argument("[year]", "年份 / year", whole)
    .addOption(purpose())
    .action((year, options, own) => running(showing)(own, year, options))
  command("due", "从某日起第几个工作日 / the nth working day after a day")
    .argument("<day>", "日期 / YYYY-MM-DD", day)
    .argument("<days>", "工作日数 / working days", whole)
    .addOption(purpose())
    .action((from, days, options, own) => running(counting)(own, from, days, options))
  command("set", "设定自定的休息日或上班日 / a day off or worked of the office's own")
    .argument("<day>", "第一天 / first day", day)
    .requiredOption("--name <text>", "名称 / what for")
    .option("--to <day>", "最后一天 / last day", day)
    .option("--open", "长期 / until further notice")
    .addOption(new Option("--weekday <n>", "星期几（1—7） / only on this weekday").argParser(whole))
    .option("--worked", "上班（不写为休息） / worked, not off")
    .addOption(purpose())
    .action((from, options, own) => running(setting)(own, from, options))
  command("clear", "取消自定日期 / clear a day of the office's own")
    .argument("<id>")
    .action((id, options, own) => running(clearing)(own, id, options))
  command("year", "登记某年放假安排已录全 / say that a year's holidays are entered")
    .argument("<year>", "年份 / year", whole)
    .requiredOption("--source <text>", "来源 / where from")
    .action((year, options, own) => running(telling)(own, year, options))
}
