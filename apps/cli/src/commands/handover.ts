/**
 * `aiwei people handover|leave|handovers`: what somebody holds goes to others on a day. Leaving is a handover
 * of its own, and is refused while something would remain without a decision.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Client } from "@aiwei/client/makeClient"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import { type Command, Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Running } from "../define.ts"
import { Ending, refused, wrongUsage } from "../exitCode.ts"
import { day } from "../Settings.ts"

interface HandoverOptions {
  readonly on: Day
  readonly to?: string
  readonly proposed?: boolean
  readonly leaveOpen?: boolean
  readonly docNo?: string
  readonly office?: string
}
interface AnyHandover extends HandoverOptions {
  readonly reason: "leave" | "move"
  readonly preview?: boolean
}

const loaded = async (cli: Cli) => {
  const [text, { handoverWords }, { everyPage }, { asInput }, { personNamed }, { refusalText }] =
    await Promise.all([
      import("../text/handoverText.ts"),
      import("../words/handoverWords.ts"),
      import("../everyPage.ts"),
      import("../asInput.ts"),
      import("../personNamed.ts"),
      import("../words/zh.ts")
    ])
  const words = handoverWords(cli)
  return { text, words, everyPage, asInput, personNamed, refusalText }
}
type Loaded = Awaited<ReturnType<typeof loaded>>

/** A page of the most there may be. */
const limit = 1000

type Page = Outputs["handovers"]["preview"]

const previewOf = async (
  { everyPage, asInput }: Loaded,
  { api }: Client,
  asked: { readonly person: string; readonly on: Day }
) => {
  const pages: Array<Page> = []
  const rows = await everyPage(async (cursor) => {
    const page = await api.handovers.preview.query(asInput({ ...asked, cursor, limit }))
    pages.push(page)
    return page
  })
  const [page] = pages
  if (page === undefined) throw new Error("a preview has a first page")
  return { page, rows }
}

/** What becomes of all that nobody names; undefined when nothing was said. */
const restOf = async (
  cli: Cli,
  known: Loaded,
  client: Client,
  { to, proposed, leaveOpen, office }: HandoverOptions
) => {
  const said = [to !== undefined, proposed === true, leaveOpen === true].filter(Boolean)
  if (said.length > 1) throw new Ending(wrongUsage, known.words.oneWay)
  if (to !== undefined) {
    const personId = await known.personNamed(cli, client, to, office)
    return { choice: "successor" as const, personId }
  }
  if (proposed === true) return { choice: "proposed" as const }
  return leaveOpen === true ? { choice: "open" as const } : undefined
}

const handing = async (cli: Cli, name: string, options: AnyHandover) => {
  const known = await loaded(cli)
  const { text, words, asInput } = known
  const { lang } = cli.settings
  const { on, reason, docNo, office } = options
  const told = await cli.withClient(async (client) => {
    const rest = await restOf(cli, known, client, options)
    const person = await known.personNamed(cli, client, name, office)
    const found = await previewOf(known, client, { person, on })
    if (options.preview === true) return found
    const { version } = found.page
    const asked = asInput({ person, on, reason, version, docNo, rest })
    try {
      return { sheet: await client.api.handovers.make.mutate(asked) }
    } catch (thrown) {
      const said = domainErrorOf(thrown)
      if (said?._tag !== "HandoverUndecided") throw thrown
      // The message names the first of them; whoever has to decide wants to see them all.
      const list = text.previewText(words, lang, found.page, found.rows)
      const why = `${said._tag}: ${known.refusalText(cli.words, said)}`
      throw new Ending(refused, `${why}\n${list}`)
    }
  })
  if ("sheet" in told) {
    cli.print(told.sheet, () => text.sheetText(words, told.sheet))
    return
  }
  const { page, rows } = told
  cli.print({ ...page, rows, next: null }, () => text.previewText(words, lang, page, rows))
}

const leaving = (cli: Cli, name: string, options: HandoverOptions) =>
  handing(cli, name, { ...options, reason: "leave" })

const made = async (cli: Cli, id: string | undefined, { office }: { readonly office?: string }) => {
  const { text, words, everyPage, asInput } = await loaded(cli)
  if (id !== undefined) {
    const sheet = await cli.withClient(({ api }) =>
      api.handovers.show.query(asInput({ id, office }))
    )
    cli.print(sheet, () => text.sheetText(words, sheet))
    return
  }
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.handovers.list.query(asInput({ office, cursor, limit })))
  )
  cli.print({ rows }, () => text.handoversText(words, rows))
}

const settling = (parent: Command, name: string, description: string) =>
  parent
    .command(name)
    .description(description)
    .argument("<person>", "姓名或编号 / name or id")
    .requiredOption("--on <day>", "交接日 / the first day of the successors, YYYY-MM-DD", day)
    .option("--to <person>", "全部交给此人 / everything goes to this person")
    .option("--proposed", "全部交给建议的人 / to whom is proposed")
    .option("--leave-open", "其余暂时空着 / the rest stays open, knowingly")
    .option("--doc-no <text>", "文号 / number of the document")
    .option("--office <code>", "街道代码 / office code")

export const handingOver = (people: Command, running: Running) => {
  settling(people, "handover", "交接名下的事项 / hand over what somebody holds")
    .addOption(
      new Option("--reason <reason>", "离开或调整岗位 / leaves or changes post")
        .choices(["leave", "move"] as const)
        .default("leave" as const)
    )
    .option("--preview", "只看，不办 / show only")
    .action((name, options, command) => running(handing)(command, name, options))
  settling(people, "leave", "离开，名下的事项一并交接 / somebody leaves and hands over").action(
    (name, options, command) => running(leaving)(command, name, options)
  )
  people
    .command("handovers")
    .description("交接记录，或一张交接单 / handovers, or the sheet of one")
    .argument("[id]", "交接编号 / id of a handover")
    .option("--office <code>", "街道代码 / office code")
    .action((id, options, command) => running(made)(command, id, options))
}
