/** `aiwei partner list|coverage|session|log`: partner units, their stairwells and what they did. */
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import { InvalidArgumentError } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day } from "../../Settings.ts"
import { type BranchOptions, limit, loaded, ofBranch } from "./loaded.ts"

interface SpanOptions extends BranchOptions {
  readonly from?: Day
}

const listing = async (cli: Cli, options: SpanOptions) => {
  const { words, asInput, everyPage } = await loaded(cli)
  const { allocationText } = await import("../../text/overlays/partnerText.ts")
  const heads: Array<Outputs["partners"]["list"]> = []
  const rows = await cli.withClient(({ api }) =>
    everyPage(async (cursor) => {
      const page = await api.partners.list.query(asInput({ ...options, cursor, limit }))
      heads.push(page)
      return page
    })
  )
  const { day, from } = heads[0] ?? { day: "", from: "" }
  const found = { day, from, rows }
  cli.print(found, () => allocationText(words, found))
}

const coverage = async (cli: Cli, options: BranchOptions) => {
  const { words, asInput, everyPage } = await loaded(cli)
  const { coverageOfStairwells } = await import("../../text/overlays/partnerText.ts")
  const heads: Array<Outputs["partners"]["coverage"]> = []
  const rows = await cli.withClient(({ api }) =>
    everyPage(async (cursor) => {
      const page = await api.partners.coverage.query(asInput({ ...options, cursor, limit }))
      heads.push(page)
      return page
    })
  )
  const [head] = heads
  if (head === undefined) return
  const { rows: _, next: _next, ...counts } = head
  cli.print({ ...counts, rows }, () => coverageOfStairwells(words, counts, rows))
}

interface SessionOptions {
  readonly place: string
  readonly on?: Day
  readonly people: number
  readonly hours?: number
  readonly ads?: number
  readonly deadCorners?: number
  readonly clutter?: number
  readonly remark?: string
}

const session = async (cli: Cli, partner: string, options: SessionOptions) => {
  const { words, asInput } = await loaded(cli)
  const { on, hours, ...rest } = options
  const minutes = hours === undefined ? undefined : Math.round(hours * 60)
  const made = await cli.withClient(async ({ api }) => {
    const when = on ?? (await api.partners.list.query(asInput({ under: options.place }))).day
    return api.partners.session.mutate(asInput({ ...rest, partner, day: when, minutes }))
  })
  cli.print(made, () => words.session(made.organisationName, made.placeName, made.id))
}

interface LogOptions extends SpanOptions {
  readonly to?: Day
  readonly partner?: string
}

const log = async (cli: Cli, options: LogOptions) => {
  const { words, asInput, everyPage } = await loaded(cli)
  const { sessionsText } = await import("../../text/overlays/partnerText.ts")
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.partners.sessions.query(asInput({ ...options, cursor, limit })))
  )
  cli.print({ rows }, () => sessionsText(words, rows))
}

const amount = (text: string): number => {
  if (!/^\d{1,9}(?:\.\d{1,2})?$/.test(text)) throw new InvalidArgumentError("数 / number")
  return Number(text)
}

export const partnerCommand: Define = (program, running) => {
  const partner = program.command("partner").description("结对单位 / partner units")
  ofBranch(partner, "list", "结对分工表 / who has which stairwells")
    .option("--from <day>", "活动自哪天统计 / sessions since", day)
    .action((options, command) => running(listing)(command, options))
  ofBranch(partner, "coverage", "没有结对单位的单元 / stairwells without a partner").action(
    (options, command) => running(coverage)(command, options)
  )
  partner
    .command("session")
    .description("记录结对活动 / write down a session")
    .argument("<partner>", "结对单位的名称或编号 / name or id")
    .requiredOption("--place <place>", "地点 / code, name or way")
    .requiredOption("--people <count>", "人数 / how many came", amount)
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .option("--hours <hours>", "时长（小时） / how long", amount)
    .option("--ads <count>", "清除小广告 / advertisements removed", amount)
    .option("--dead-corners <count>", "清理卫生死角 / neglected corners cleaned", amount)
    .option("--clutter <count>", "清理乱堆乱放 / heaps of clutter cleared", amount)
    .option("--remark <text>", "备注 / remark")
    .action((name, options, command) => running(session)(command, name, options))
  ofBranch(partner, "log", "结对活动记录 / the log of sessions")
    .option("--partner <partner>", "结对单位 / name or id")
    .option("--from <day>", "自哪天 / YYYY-MM-DD", day)
    .option("--to <day>", "到哪天 / YYYY-MM-DD", day)
    .action((options, command) => running(log)(command, options))
}
