/** `aiwei duty who|gaps|overlaps|list|kinds`: who answers for a place, and where nobody does. */
import type { Client } from "@aiwei/client/makeClient"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Command } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define, Running } from "../define.ts"
import { day } from "../Settings.ts"
import { givingDuties } from "./dutyGiving.ts"

interface Asked {
  readonly duty?: string
  readonly on?: string
}

interface WhoOptions extends Asked {
  /** Everybody on the way up, not the first responsible person alone. */
  readonly chain?: boolean
}

interface BranchOptions extends Asked {
  /** Its code, or what it is called in either language. */
  readonly level?: string
  readonly under?: string
  readonly office?: string
}

const loaded = async (cli: Cli) => {
  const [text, { dutyWords }, { everyPage }, { asInput }] = await Promise.all([
    import("../text/dutyText.ts"),
    import("../words/dutyWords.ts"),
    import("../everyPage.ts"),
    import("../asInput.ts")
  ])
  return { text, words: dutyWords(cli), everyPage, asInput }
}

const who = async (cli: Cli, place: string, { chain = false, ...options }: WhoOptions) => {
  const { text, words, asInput } = await loaded(cli)
  const told = await cli.withClient(({ api }) =>
    api.duties.who.query(asInput({ place, ...options }))
  )
  cli.print(told, () => text.whoText(words, cli.settings.lang, told, chain))
}

const meant = async (client: Client, cli: Cli, { level: given, ...options }: BranchOptions) => {
  const { levelMeant } = await import("../levelMeant.ts")
  const level = await levelMeant(client, cli, given)
  return level === undefined ? options : { ...options, level }
}

/** A page of the most there may be: a script wants all of them. */
const limit = 1000

const gaps = async (cli: Cli, options: BranchOptions) => {
  const { text, words, everyPage, asInput } = await loaded(cli)
  const heads: Array<Outputs["duties"]["gaps"]> = []
  const rows = await cli.withClient(async (client) => {
    const wanted = await meant(client, cli, options)
    return everyPage(async (cursor) => {
      const page = await client.api.duties.gaps.query(asInput({ ...wanted, cursor, limit }))
      heads.push(page)
      return page
    })
  })
  const [{ day: on, duties } = { day: "", duties: [] }] = heads
  const naming = text.dutyNames(cli.settings.lang, duties)
  cli.print({ day: on, rows }, () => text.gapsText(words, naming, rows, on))
}

const overlaps = async (cli: Cli, options: BranchOptions) => {
  const { text, words, everyPage, asInput } = await loaded(cli)
  const heads: Array<Outputs["duties"]["overlaps"]> = []
  const rows = await cli.withClient(async (client) => {
    const wanted = await meant(client, cli, options)
    return everyPage(async (cursor) => {
      const page = await client.api.duties.overlaps.query(asInput({ ...wanted, cursor, limit }))
      heads.push(page)
      return page
    })
  })
  const [{ day: on, duties } = { day: "", duties: [] }] = heads
  const naming = text.dutyNames(cli.settings.lang, duties)
  cli.print({ day: on, rows }, () => text.overlapsText(words, naming, rows, on))
}

const listing = async (cli: Cli, options: Omit<BranchOptions, "level">) => {
  const { text, words, everyPage, asInput } = await loaded(cli)
  const heads: Array<Outputs["duties"]["list"]> = []
  const rows = await cli.withClient(({ api }) =>
    everyPage(async (cursor) => {
      const page = await api.duties.list.query(asInput({ ...options, cursor, limit }))
      heads.push(page)
      return page
    })
  )
  const naming = text.dutyNames(cli.settings.lang, heads[0]?.duties ?? [])
  cli.print({ rows }, () => text.linesText(words, naming, rows))
}

const kinds = async (cli: Cli, options: Pick<BranchOptions, "office">) => {
  const { text, words, asInput } = await loaded(cli)
  const found = await cli.withClient(({ api }) => api.duties.kinds.query(asInput(options)))
  cli.print(found, () => text.kindsText(words, cli.words, found))
}

/** The options of every question about a branch. */
const ofBranch = (parent: Command, name: string, description: string) =>
  parent
    .command(name)
    .description(description)
    .option("--duty <duty>", "职责代码 / code of the duty")
    .option("--under <place>", "单位：代码、名称或路径 / code, name or way")
    .option("--office <code>", "街道代码 / office code")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)

const asking = (parent: Command, running: Running) => {
  parent
    .command("who")
    .description("谁负责，以及第一责任人 / who answers, and who is first responsible")
    .argument("<place>", "代码、名称或路径 / code, name or way")
    .option("--duty <duty>", "职责代码 / code of the duty")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .option("--chain", "列出整条责任链 / everybody on the way up")
    .action((place, options, command) => running(who)(command, place, options))
  ofBranch(parent, "gaps", "本级没有人负责的单位 / places where nobody holds a duty")
    .option("--level <level>", "层级：代码或名称 / code or name of a level")
    .action((options, command) => running(gaps)(command, options))
  ofBranch(parent, "overlaps", "几个人同时负责的单位 / places where several hold a duty")
    .option("--level <level>", "层级：代码或名称 / code or name of a level")
    .action((options, command) => running(overlaps)(command, options))
  ofBranch(parent, "list", "安排过的职责 / duties that were given").action((options, command) =>
    running(listing)(command, options)
  )
  parent
    .command("kinds")
    .description("职责种类 / kinds of duty")
    .option("--office <code>", "街道代码 / office code")
    .action((options, command) => running(kinds)(command, options))
}

export const dutyCommand: Define = (program, running) => {
  const parent = program.command("duty").description("职责 / duties")
  asking(parent, running)
  givingDuties(parent, running)
}
