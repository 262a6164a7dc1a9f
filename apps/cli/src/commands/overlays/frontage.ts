/** `aiwei frontage list|rates|add|sign|check|close`: frontage agreements (门前三包). */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define, Running } from "../../define.ts"
import { day } from "../../Settings.ts"
import { type BranchOptions, limit, loaded, ofBranch, several, theOne } from "./loaded.ts"

const states = ["unsigned", "signed", "expired", "breached"] as const

interface ListOptions extends BranchOptions {
  readonly state?: (typeof states)[number]
}

const listing = async (cli: Cli, options: ListOptions) => {
  const { words, asInput, everyPage } = await loaded(cli)
  const { frontagesText } = await import("../../text/overlays/frontageText.ts")
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.frontages.list.query(asInput({ ...options, cursor, limit })))
  )
  cli.print({ rows }, () => frontagesText(words, rows))
}

const rates = async (cli: Cli, options: BranchOptions) => {
  const { words, asInput } = await loaded(cli)
  const { ratesText } = await import("../../text/overlays/frontageText.ts")
  const found = await cli.withClient(({ api }) => api.frontages.rates.query(asInput(options)))
  cli.print(found, () => ratesText(words, found))
}

/** The frontage that is meant, and the day: today where none is given. */
const meant = async (cli: Cli, { api }: Client, given: string, on: Day | undefined) => {
  const { words, asInput, everyPage } = await loaded(cli)
  const days: Array<Day> = on === undefined ? [] : [on]
  const rows = await everyPage(async (cursor) => {
    const page = await api.frontages.list.query(asInput({ on, cursor, limit }))
    days.push(page.day)
    return page
  })
  const row = theOne(words, rows, given, ({ name, placeName, place }) => [
    name === null ? place : `${place}/${name}`,
    name ?? placeName
  ])
  return { frontage: row.id, on: days[0] as Day }
}

interface AddOptions {
  readonly name?: string
  readonly on?: Day
}

const adding = async (cli: Cli, place: string, options: AddOptions) => {
  const { words, asInput } = await loaded(cli)
  const made = await cli.withClient(({ api }) =>
    api.frontages.add.mutate(asInput({ place, ...options }))
  )
  cli.print(made, () => words.added(made.id))
}

interface SignOptions {
  readonly on?: Day
  readonly until?: Day
  readonly item?: ReadonlyArray<string>
  readonly remark?: string
}

const signing = async (cli: Cli, given: string, { on, until, item, remark }: SignOptions) => {
  const { words, asInput } = await loaded(cli)
  const made = await cli.withClient(async (client) => {
    const { frontage, on: signedOn } = await meant(cli, client, given, on)
    const asked = { frontage, signedOn, validUntil: until, items: item, remark }
    return client.api.frontages.sign.mutate(asInput(asked))
  })
  cli.print(made, () => words.signed(made.validUntil === "9999-12-31" ? null : made.validUntil))
}

interface CheckOptions {
  readonly on?: Day
  readonly breach?: ReadonlyArray<string>
  readonly person?: string
  readonly remark?: string
}

const checking = async (cli: Cli, given: string, { on, breach, person, remark }: CheckOptions) => {
  const { words, asInput } = await loaded(cli)
  const made = await cli.withClient(async (client) => {
    const { personNamed } = await import("../../personNamed.ts")
    const { frontage, on: when } = await meant(cli, client, given, on)
    const who =
      person === undefined ? undefined : { personId: await personNamed(cli, client, person) }
    const asked = { frontage, day: when, breaches: breach ?? [], person: who, remark }
    return client.api.frontages.check.mutate(asInput(asked))
  })
  cli.print(made, () => words.checked(made.breaches))
}

const closing = async (cli: Cli, given: string, options: { readonly on?: Day }) => {
  const { words } = await loaded(cli)
  const done = await cli.withClient(async (client) =>
    client.api.frontages.close.mutate(await meant(cli, client, given, options.on))
  )
  cli.print(done, () => words.closed(done.validTo))
}

const ofOne = (parent: Command, name: string, description: string) =>
  parent
    .command(name)
    .description(description)
    .argument("<frontage>", "店名或编号 / name or id")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)

const writing = (parent: Command, running: Running) => {
  parent
    .command("add")
    .description("登记责任单位 / register a shop or unit")
    .argument("<place>", "代码、名称或路径 / code, name or way")
    .option("--name <name>", "店名 / name of the shop")
    .option("--on <day>", "从哪天起 / YYYY-MM-DD", day)
    .action((place, options, command) => running(adding)(command, place, options))
  ofOne(parent, "sign", "登记签订 / write down a signing")
    .option("--until <day>", "有效期至 / last day", day)
    .option("--item <text>", "责任内容，可多次 / what is promised, may be repeated", several)
    .option("--remark <text>", "备注 / remark")
    .action((name, options, command) => running(signing)(command, name, options))
  ofOne(parent, "check", "记录检查 / write down a check")
    .option("--breach <item>", "违约项，可多次 / what was not kept, may be repeated", several)
    .option("--person <person>", "检查人 / who looked")
    .option("--remark <text>", "备注 / remark")
    .action((name, options, command) => running(checking)(command, name, options))
  ofOne(parent, "close", "撤销责任单位 / a shop is gone").action((name, options, command) =>
    running(closing)(command, name, options)
  )
}

export const frontageCommand: Define = (program, running) => {
  const parent = program.command("frontage").description("门前三包 / frontage agreements")
  ofBranch(parent, "list", "责任单位与签约情况 / frontages and how each stands")
    .addOption(new Option("--state <state>", "状态 / state").choices([...states]))
    .action((options, command) => running(listing)(command, options))
  ofBranch(parent, "rates", "各单位签约率 / signing rates by branch").action((options, command) =>
    running(rates)(command, options)
  )
  writing(parent, running)
}
