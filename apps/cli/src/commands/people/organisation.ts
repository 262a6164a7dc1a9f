/** `aiwei organisation list|add|change|end`: outside organisations, and whom the office speaks to there. */
import type { Client } from "@aiwei/client/makeClient"
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { Ending, refused, wrongUsage } from "../../exitCode.ts"
import { day } from "../../Settings.ts"
import type { OrganisationKind } from "../../words/people/organisationWords.ts"

const kinds: ReadonlyArray<OrganisationKind> = [
  "propertyCompany",
  "partnerUnit",
  "memberDepartment",
  "contractor",
  "other"
]

const loaded = async (cli: Cli) => {
  const [text, { organisationWords }, { everyPage }, { asInput }, { personNamed }] =
    await Promise.all([
      import("../../text/people/organisationText.ts"),
      import("../../words/people/organisationWords.ts"),
      import("../../everyPage.ts"),
      import("../../asInput.ts"),
      import("../../personNamed.ts")
    ])
  return { text, words: organisationWords(cli), everyPage, asInput, personNamed }
}

interface ListOptions {
  readonly kind?: OrganisationKind
  readonly on?: string
  readonly ended?: boolean
  readonly office?: string
}

const listing = async (cli: Cli, options: ListOptions) => {
  const { text, words, everyPage, asInput } = await loaded(cli)
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.organisations.list.query(asInput({ ...options, cursor })))
  )
  cli.print({ rows }, () => text.organisationsText(words, rows))
}

/** The one a command means, as it is now: by id, or by a name that only one has. */
const named = async (cli: Cli, { api }: Client, given: string, office?: string) => {
  const { words, everyPage, asInput } = await loaded(cli)
  const rows = await everyPage((cursor) =>
    api.organisations.list.query(asInput({ office, cursor }))
  )
  const same = rows.filter(({ id, name }) => id === given || name === given.trim())
  const [only] = same
  if (only !== undefined && same.length === 1) return only
  const ids = same.map(({ id }) => id)
  throw new Ending(refused, only === undefined ? words.unknown(given) : words.several(given, ids))
}

interface FactOptions {
  readonly kind?: OrganisationKind
  readonly phone?: string
  /** A name or an id; false: nobody. */
  readonly contact?: string | false
  readonly newContact?: string
  readonly contactPhone?: string
  readonly contactPost?: string
  readonly office?: string
}

const contactOf = async (cli: Cli, client: Client, { contact, office }: FactOptions) => {
  if (contact === undefined) return undefined
  if (contact === false) return null
  const { personNamed } = await loaded(cli)
  return personNamed(cli, client, contact, office)
}

const adding = async (cli: Cli, name: string, options: FactOptions & { readonly on: string }) => {
  const { words, asInput } = await loaded(cli)
  const { kind, phone, newContact: fresh, contactPhone, contactPost, office, on } = options
  if (fresh !== undefined && options.contact !== undefined) {
    throw new Ending(wrongUsage, words.oneContact)
  }
  const newContact =
    fresh === undefined
      ? undefined
      : asInput({ name: fresh, phone: contactPhone, post: contactPost })
  const added = await cli.withClient(async (client) => {
    const contact = await contactOf(cli, client, options)
    const organisation = asInput({ name, kind, phone, contact })
    const asked = asInput({ office, organisation, newContact, on })
    const { id } = await client.api.organisations.add.mutate(asked)
    const rows = await client.api.organisations.list.query(asInput({ office, on, limit: 1000 }))
    return rows.rows.find((row) => row.id === id) ?? { id, name, contactName: fresh ?? null }
  })
  cli.print(added, () => words.added(added.name, added.contactName))
}

const changing = async (
  cli: Cli,
  given: string,
  options: FactOptions & { readonly name?: string }
) => {
  const { words, asInput } = await loaded(cli)
  const { name, kind, phone, office } = options
  const changed = await cli.withClient(async (client) => {
    const contact = await contactOf(cli, client, options)
    const change = asInput({ name, kind, phone, contact })
    if (Object.keys(change).length === 0) throw new Ending(wrongUsage, words.nothing)
    const { id, version } = await named(cli, client, given, office)
    return client.api.organisations.change.mutate({ id, version, change })
  })
  cli.print(changed, () => words.changed(changed.name))
}

const ending = async (
  cli: Cli,
  given: string,
  { on, office }: { readonly on: string; readonly office?: string }
) => {
  const { words } = await loaded(cli)
  const ended = await cli.withClient(async (client) => {
    const { id, version } = await named(cli, client, given, office)
    return client.api.organisations.close.mutate({ id, version, on: day(on) })
  })
  cli.print(ended, () => words.ended(ended.name, on))
}

const withFacts = (command: Command) =>
  command
    .addOption(new Option("--kind <kind>", "类别 / kind").choices(kinds))
    .option("--phone <number>", "单位电话 / phone")
    .option("--contact <person>", "花名册上的联系人 / contact of the staff list")
    .option("--no-contact", "没有联系人 / nobody")
    .option("--office <code>", "街道代码 / office code")

export const organisationCommand: Define = (program, running) => {
  const organisation = program
    .command("organisation")
    .description("外部单位 / outside organisations")
  organisation
    .command("list")
    .description("某一天的外部单位 / those of a day")
    .addOption(new Option("--kind <kind>", "类别 / kind").choices(kinds))
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .option("--ended", "连同已终止的 / ended ones too")
    .option("--office <code>", "街道代码 / office code")
    .action((options, command) => running(listing)(command, options))
  withFacts(
    organisation
      .command("add")
      .description("新增，可连同联系人 / add one, with its contact")
      .argument("<name>", "名称 / name")
      .requiredOption("--on <day>", "从哪天起 / first day, YYYY-MM-DD", day)
      .option("--new-contact <name>", "新的外部联系人 / somebody new as the contact")
      .option("--contact-phone <number>", "联系人手机 / their phone")
      .option("--contact-post <post>", "联系人职务 / their post")
  ).action((name, options, command) => running(adding)(command, name, options))
  withFacts(
    organisation
      .command("change")
      .description("修改；联系人从今天起换 / change; another contact holds from today on")
      .argument("<organisation>", "名称或编号 / name or id")
      .option("--name <name>", "新名称 / its new name")
  ).action((given, options, command) => running(changing)(command, given, options))
  organisation
    .command("end")
    .description("终止 / it ends")
    .argument("<organisation>", "名称或编号 / name or id")
    .requiredOption("--on <day>", "从哪天起终止 / first day without it, YYYY-MM-DD", day)
    .option("--office <code>", "街道代码 / office code")
    .action((given, options, command) => running(ending)(command, given, options))
}
