/** `aiwei appeal lodge|list|show|accept|decide|withdraw|reply`: a line of a public month is contested. */
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { month } from "../../Settings.ts"
import { attachedThrough } from "../plan/attached.ts"

interface Common {
  readonly office?: string
}
const outcomes = ["upheld", "partly", "rejected"] as const
const states = ["lodged", "accepted", "decided", "withdrawn"] as const

const loaded = async (cli: Cli) => {
  const [{ appealText, appealsText }, { appealWords }, { asInput }] = await Promise.all([
    import("../../text/months/appealText.ts"),
    import("../../words/months/appealWords.ts"),
    import("../../asInput.ts")
  ])
  const words = appealWords(cli)
  const print = (row: Parameters<typeof appealText>[2]) =>
    cli.print(row, () => appealText(words, cli.words, row))
  return { appealsText, words, asInput, print }
}

interface LodgeOptions extends Common {
  readonly text: string
  readonly file?: string
}

const lodging = async (
  cli: Cli,
  place: string,
  period: string,
  indicator: string,
  { office, text, file: path }: LodgeOptions
) => {
  const { asInput, print } = await loaded(cli)
  const made = await cli.withClient(async (client) => {
    const file = await attachedThrough("proof", cli, client, path)
    return client.api.appeals.lodge.mutate(
      asInput({ office, place, period, indicator, text, file })
    )
  })
  print(made)
}

interface ListOptions extends Common {
  readonly period?: string
  readonly state?: (typeof states)[number]
}

/** A page of the most there may be: a script wants all of them. */
const limit = 1000

const listing = async (cli: Cli, options: ListOptions) => {
  const { appealsText, words, asInput } = await loaded(cli)
  const { everyPage } = await import("../../everyPage.ts")
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.appeals.list.query(asInput({ ...options, cursor, limit })))
  )
  cli.print(rows, () => appealsText(words, cli.words, rows))
}

const showing = async (cli: Cli, id: string, options: Common) => {
  const { asInput, print } = await loaded(cli)
  print(await cli.withClient(({ api }) => api.appeals.show.query(asInput({ ...options, id }))))
}

const accepting = async (cli: Cli, id: string, options: Common) => {
  const { asInput, print } = await loaded(cli)
  print(await cli.withClient(({ api }) => api.appeals.accept.mutate(asInput({ ...options, id }))))
}

interface DecideOptions extends Common {
  readonly outcome: (typeof outcomes)[number]
  readonly text: string
}

const deciding = async (cli: Cli, id: string, options: DecideOptions) => {
  const { asInput, print } = await loaded(cli)
  print(await cli.withClient(({ api }) => api.appeals.decide.mutate(asInput({ ...options, id }))))
}

const withdrawing = async (cli: Cli, place: string, id: string) => {
  const { print } = await loaded(cli)
  print(await cli.withClient(({ api }) => api.appeals.withdraw.mutate({ place, id })))
}

const replying = async (cli: Cli, place: string, id: string, { text }: { text: string }) => {
  const { print } = await loaded(cli)
  print(await cli.withClient(({ api }) => api.appeals.reply.mutate({ place, id, text })))
}

/** The steps of the office, which name the office. */
const ofOffice = (parent: Command, running: Parameters<Define>[1]): void => {
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
  command("list", "申诉列表 / every appeal")
    .option("--period <month>", "月份 / YYYY-MM", month)
    .addOption(new Option("--state <state>", "状态 / state").choices(states))
    .action((options, own) => running(listing)(own, options))
  command("show", "一份申诉 / one appeal")
    .argument("<id>")
    .action((id, options, own) => running(showing)(own, id, options))
  command("accept", "受理 / take it in for decision")
    .argument("<id>")
    .action((id, options, own) => running(accepting)(own, id, options))
  command("decide", "裁定，须由没有参与的人 / decide, by somebody not involved")
    .argument("<id>")
    .addOption(
      new Option("--outcome <outcome>", "结果 / outcome").choices(outcomes).makeOptionMandatory()
    )
    .requiredOption("--text <text>", "理由 / because")
    .action((id, options, own) => running(deciding)(own, id, options))
}

export const appealCommand: Define = (program, running) => {
  const parent = program.command("appeal").description("申诉 / appeals")
  ofOffice(parent, running)
  parent
    .command("lodge")
    .description("提出申诉 / lodge one")
    .argument("<place>", "社区 / community")
    .argument("<period>", "月份 / YYYY-MM", month)
    .argument("<indicator>", "指标编号或名称 / line by code or name")
    .requiredOption("--text <text>", "理由 / grounds")
    .option("--file <path>", "附件 / a file")
    .option("--office <code>", "街道代码 / office code")
    .action((place, period, indicator, options, own) =>
      running(lodging)(own, place, period, indicator, options)
    )
  parent
    .command("withdraw")
    .description("撤回 / withdraw one's own")
    .argument("<place>", "社区 / community")
    .argument("<id>")
    .action((place, id, _options, own) => running(withdrawing)(own, place, id))
  parent
    .command("reply")
    .description("单位说明，印在得分旁 / the community's reply, printed beside the score")
    .argument("<place>", "社区 / community")
    .argument("<id>")
    .requiredOption("--text <text>", "说明 / reply")
    .action((place, id, options, own) => running(replying)(own, place, id, options))
}
