/** `aiwei group list|show|add|seat|end`: leading groups, who sits in them, and how that changes. */
import type { Client } from "@aiwei/client/makeClient"
import type { Outputs } from "@aiwei/client/Outputs"
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define, Running } from "../../define.ts"
import { Ending, refused, wrongUsage } from "../../exitCode.ts"
import { day } from "../../Settings.ts"

type Purpose = Outputs["groups"]["templates"][number]["purpose"]
type Role = Outputs["groups"]["show"]["roster"][number]["role"]
type PostKind = Outputs["people"]["duties"]["posts"][number]["postKind"]

const purposes: ReadonlyArray<Purpose> = [
  "sanitaryCity",
  "patrioticHealth",
  "healthEducation",
  "environment",
  "pest",
  "tobacco",
  "other"
]
const roles: ReadonlyArray<Role> = ["head", "deputy", "officeDirector", "member"]
const postKinds: ReadonlyArray<PostKind> = ["mainLeader", "leaderInCharge", "specialist", "staff"]

const loaded = async (cli: Cli) => {
  const [text, { groupWords }, { everyPage }, { asInput }] = await Promise.all([
    import("../../text/people/groupText.ts"),
    import("../../words/people/groupWords.ts"),
    import("../../everyPage.ts"),
    import("../../asInput.ts")
  ])
  return { text, words: groupWords(cli), everyPage, asInput }
}

interface ListOptions {
  readonly under?: string
  readonly office?: string
  readonly purpose?: Purpose
  readonly on?: string
  readonly ended?: boolean
}

const listing = async (cli: Cli, options: ListOptions) => {
  const { text, words, everyPage, asInput } = await loaded(cli)
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.groups.list.query(asInput({ ...options, cursor })))
  )
  cli.print({ rows }, () => text.groupsText(words, rows))
}

/** The group a command means: by id, or by a name that only one has. */
const groupNamed = async (cli: Cli, { api }: Client, given: string): Promise<string> => {
  if (/^[0-9a-hjkmnp-tv-z]{26}$/.test(given)) return given
  const { words, everyPage, asInput } = await loaded(cli)
  const rows = await everyPage((cursor) => api.groups.list.query(asInput({ ended: true, cursor })))
  const ids = rows.filter(({ name }) => name === given.trim()).map(({ id }) => id)
  const [only] = ids
  if (only !== undefined && ids.length === 1) return only
  const why = ids.length === 0 ? words.noGroup(given) : words.severalGroups(given, ids)
  throw new Ending(refused, why)
}

const showing = async (cli: Cli, given: string, { on }: { readonly on?: string }) => {
  const { text, words, asInput } = await loaded(cli)
  const shown = await cli.withClient(async (client) => {
    const id = await groupNamed(cli, client, given)
    return client.api.groups.show.query(asInput({ id, on }))
  })
  cli.print(shown, () => text.groupText(words, shown))
}

interface Doc {
  readonly on: string
  readonly docNo?: string
}
interface AddOptions extends Doc {
  readonly purpose: Purpose
  readonly name?: string
  readonly docDay?: string
  readonly empty?: boolean
}

const adding = async (cli: Cli, unit: string, { empty, ...options }: AddOptions) => {
  const { words, asInput } = await loaded(cli)
  const fromTemplate = empty !== true
  const shown = await cli.withClient(async ({ api }) => {
    const { id } = await api.groups.add.mutate(asInput({ unit, fromTemplate, ...options }))
    return api.groups.show.query({ id, on: options.on })
  })
  cli.print(shown, () => words.added(shown.group.name, options.on))
}

interface SeatOptions extends Doc {
  readonly role: Role
  readonly person?: string
  readonly post?: string
  readonly postKind: PostKind
  readonly duty?: string
  readonly end?: string
  readonly reason: string
}

const isId = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text)

const holdersOf = ({ person, post, postKind }: SeatOptions) => [
  ...(person === undefined ? [] : [isId(person) ? { personId: person } : { name: person }]),
  ...(post === undefined ? [] : [{ unit: post, postKind }])
]

const seating = async (cli: Cli, given: string, options: SeatOptions) => {
  const { words, asInput } = await loaded(cli)
  const { role, duty: dutyText, end, on, reason, docNo } = options
  const holders = holdersOf(options)
  if (holders.length > 1 || (holders.length === 0 && end === undefined)) {
    throw new Ending(wrongUsage, words.oneHolder)
  }
  const seats = holders.map((holder) => asInput({ role, holder, dutyText }))
  const shown = await cli.withClient(async (client) => {
    const id = await groupNamed(cli, client, given)
    const { group } = await client.api.groups.show.query({ id })
    const seen = { id, version: group.version, end: end === undefined ? [] : [end] }
    await client.api.groups.adjust.mutate(asInput({ ...seen, seats, on, reason, docNo }))
    return client.api.groups.show.query({ id, on })
  })
  cli.print(shown, () => words.seated(role, on))
}

const ending = async (cli: Cli, given: string, options: Doc & { readonly reason: string }) => {
  const { words, asInput } = await loaded(cli)
  const { on } = options
  await cli.withClient(async (client) => {
    const id = await groupNamed(cli, client, given)
    const { group } = await client.api.groups.show.query({ id })
    await client.api.groups.end.mutate(asInput({ id, version: group.version, ...options }))
    // On its first day it is withdrawn: there is nothing left to be shown.
    if (on === group.validFrom) {
      return cli.print({ id, name: group.name, withdrawn: true }, () => words.withdrawn(group.name))
    }
    const shown = await client.api.groups.show.query({ id, on })
    cli.print(shown, () => words.ended(group.name, on))
  })
}

/** When a group changes, and why. */
const why = (command: Command) =>
  command
    .requiredOption("--on <day>", "生效日 / YYYY-MM-DD", day)
    .requiredOption("--reason <text>", "原因，会记入调整记录 / why; noted")
    .option("--doc-no <number>", "文号 / document number")

const changing = (parent: Command, running: Running) => {
  why(parent.command("seat"))
    .description("调整席位 / give or end a seat")
    .argument("<group>", "名称或编号 / name or id")
    .addOption(new Option("--role <role>", "职位 / seat").choices(roles).default("member"))
    .option("--person <person>", "姓名或编号 / name or id")
    .option("--post <unit>", "按职务：某单位在任的人 / whoever has a post of this unit")
    .addOption(
      new Option("--post-kind <kind>", "哪一种职务 / which kind of post")
        .choices(postKinds)
        .default("mainLeader")
    )
    .option("--duty <text>", "职责说明 / what the seat does")
    .option("--end <seat>", "结束的席位编号 / id of the seat that ends")
    .action((group, options, command: Command) => running(seating)(command, group, options))
  why(parent.command("end"))
    .description("撤销领导小组 / end a leading group")
    .argument("<group>", "名称或编号 / name or id")
    .action((group, options, command: Command) => running(ending)(command, group, options))
}

const purpose = () => new Option("--purpose <purpose>", "用途 / purpose").choices(purposes)

export const groupCommand: Define = (program, running) => {
  const parent = program.command("group").description("领导小组 / leading groups")
  parent
    .command("list")
    .description("领导小组列表 / leading groups")
    .option("--under <place>", "单位：代码、名称或路径 / code, name or way")
    .option("--office <code>", "街道代码 / office code")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .option("--ended", "包括已撤销的 / ended ones too")
    .addOption(purpose())
    .action((options, command: Command) => running(listing)(command, options))
  parent
    .command("show")
    .description("某日的名单和调整记录 / roster of a day and adjustments")
    .argument("<group>", "名称或编号 / name or id")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((group, options, command: Command) => running(showing)(command, group, options))
  parent
    .command("add")
    .description("按模板成立领导小组 / set up a leading group from its template")
    .argument("<unit>", "单位：代码、名称或路径 / code, name or way")
    .addOption(purpose().makeOptionMandatory())
    .requiredOption("--on <day>", "成立日 / YYYY-MM-DD", day)
    .option("--name <name>", "名称 / name")
    .option("--doc-no <number>", "成立文件文号 / document number")
    .option("--doc-day <day>", "成立文件日期 / YYYY-MM-DD", day)
    .option("--empty", "不按模板设席位 / without the template's seats")
    .action((unit, options, command: Command) => running(adding)(command, unit, options))
  changing(parent, running)
}
