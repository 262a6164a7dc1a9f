/** `aiwei contact list|visit|log|correct`: contact points, who went there, and who did not. */
import type { Day } from "@aiwei/domain/shared/Day"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day } from "../../Settings.ts"
import { type BranchOptions, limit, loaded, ofBranch, several, theOne } from "./loaded.ts"

interface ListOptions extends BranchOptions {
  readonly months?: string
}

const listing = async (cli: Cli, { months, ...options }: ListOptions) => {
  const { words, asInput } = await loaded(cli)
  const { boardText } = await import("../../text/overlays/contactText.ts")
  const asked = { ...options, months: months === undefined ? undefined : Number(months) }
  const board = await cli.withClient(({ api }) => api.contacts.board.query(asInput(asked)))
  cli.print(board, () => boardText(words, board))
}

interface VisitOptions {
  readonly on?: Day
  readonly person?: ReadonlyArray<string>
  readonly findings: string
  readonly followUp?: string
  readonly office?: string
}

const isId = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text)
const whoOf = (text: string) => (isId(text) ? { personId: text } : { name: text })

/** Whoever answers for the point went there, where nobody else is named. */
const visiting = async (cli: Cli, given: string, options: VisitOptions) => {
  const { words, asInput } = await loaded(cli)
  const { on, person, findings, followUp, office } = options
  const visit = await cli.withClient(async ({ api }) => {
    const board = await api.contacts.board.query(asInput({ office, on }))
    const point = theOne(words, board.points, given, ({ name, path }) => [name, path])
    const holder = point.holder?.personId ?? null
    const people = person?.map(whoOf) ?? (holder === null ? [] : [{ personId: holder }])
    const asked = { point: point.id, day: board.day, people, findings, followUp }
    return api.contacts.visit.mutate(asInput(asked))
  })
  cli.print(visit, () => words.visited(visit.placeName, visit.day, visit.id))
}

interface LogOptions extends BranchOptions {
  readonly from?: string
  readonly to?: string
}

const log = async (cli: Cli, options: LogOptions) => {
  const { words, asInput, everyPage } = await loaded(cli)
  const { visitsText } = await import("../../text/overlays/contactText.ts")
  const { on: _, ...asked } = options
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.contacts.visits.query(asInput({ ...asked, cursor, limit })))
  )
  cli.print({ rows }, () => visitsText(words, rows))
}

interface CorrectOptions extends Omit<VisitOptions, "findings" | "office"> {
  readonly findings?: string
}

const correcting = async (cli: Cli, id: string, options: CorrectOptions) => {
  const { words, asInput, everyPage } = await loaded(cli)
  const { on, person, findings, followUp } = options
  const visit = await cli.withClient(async ({ api }) => {
    const rows = await everyPage((cursor) => api.contacts.visits.query(asInput({ cursor, limit })))
    const { version } = theOne(words, rows, id, () => [])
    const people = person?.map(whoOf)
    return api.contacts.correct.mutate(
      asInput({ id, version, day: on, people, findings, followUp })
    )
  })
  cli.print(visit, () => words.corrected(visit.id))
}

export const contactCommand: Define = (program, running) => {
  const contact = program.command("contact").description("联系点 / contact points of leaders")
  ofBranch(contact, "list", "联系点与走访次数 / points, and how often each was visited")
    .option("--months <count>", "统计几个月 / how many months")
    .action((options, command) => running(listing)(command, options))
  contact
    .command("visit")
    .description("记录走访 / write down a visit")
    .argument("<point>", "地点、联系点名称或编号 / place, name or id")
    .requiredOption("--findings <text>", "发现情况 / what was found")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .option("--person <person>", "走访人，可多次 / who went, may be repeated", several)
    .option("--follow-up <text>", "后续 / what is to be done")
    .option("--office <code>", "街道代码 / office code")
    .action((point, options, command) => running(visiting)(command, point, options))
  ofBranch(contact, "log", "走访记录 / the log of visits")
    .option("--from <day>", "自哪天 / YYYY-MM-DD", day)
    .option("--to <day>", "到哪天 / YYYY-MM-DD", day)
    .action((options, command) => running(log)(command, options))
  contact
    .command("correct")
    .description("更正走访记录 / correct a visit")
    .argument("<id>", "编号 / id")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .option("--person <person>", "走访人，可多次 / who went, may be repeated", several)
    .option("--findings <text>", "发现情况 / what was found")
    .option("--follow-up <text>", "后续 / what is to be done")
    .action((id, options, command) => running(correcting)(command, id, options))
}
