/**
 * `aiwei draw plans|make|list|show|verify`. The file of `make` holds a plan and, where the office's own tree is not
 * meant, the candidates: `{ "plan": …, "sites": […], "people": … }`, as docs/rules/draw.md describes.
 */
import type { Client } from "@aiwei/client/makeClient"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { dataHasErrors, fine } from "../../exitCode.ts"
import { day, month } from "../../Settings.ts"
import { readJson } from "./readJson.ts"

interface Common {
  readonly office?: string
}

type Made = Parameters<Client["api"]["draws"]["make"]["mutate"]>[0]

const loaded = async (cli: Cli) => {
  const [{ drawText, drawsText, plansText }, { statisticsWords }, { asInput }] = await Promise.all([
    import("../../text/months/drawText.ts"),
    import("../../words/months/statisticsWords.ts"),
    import("../../asInput.ts")
  ])
  return { drawText, drawsText, plansText, words: statisticsWords(cli), asInput }
}

interface MakeOptions extends Common {
  readonly seed: string
  readonly day?: string
  readonly dryRun?: boolean
  readonly recheckOf?: string
}

const making = async (cli: Cli, file: string, { dryRun, ...options }: MakeOptions) => {
  const { words, drawText, asInput } = await loaded(cli)
  const read = await readJson(cli, file)
  // The procedure checks all of it: what a file holds is nobody's word.
  const wanted = { ...(read as object), ...asInput(options) } as Made
  if (dryRun === true) {
    const tried = await cli.withClient(({ api }) => api.draws.preview.query(wanted))
    return cli.print(tried, () => `${drawText(words, tried)}\n${words.preview}`)
  }
  const made = await cli.withClient(({ api }) => api.draws.make.mutate(wanted))
  return cli.print(made, () => `${drawText(words, made)}\n${words.id} ${made.id}`)
}

const planning = async (cli: Cli, options: Common) => {
  const { words, plansText, asInput } = await loaded(cli)
  const plans = await cli.withClient(({ api }) => api.draws.plans.query(asInput(options)))
  cli.print(plans, () => plansText(words, plans))
}

const listing = async (cli: Cli, options: Common) => {
  const { words, drawsText, asInput } = await loaded(cli)
  const { everyPage } = await import("../../everyPage.ts")
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.draws.list.query(asInput({ ...options, cursor })))
  )
  cli.print(rows, () => drawsText(words, rows))
}

const showing = async (cli: Cli, id: string, { office }: Common) => {
  const { words, drawText, asInput } = await loaded(cli)
  const draw = await cli.withClient(({ api }) => api.draws.show.query(asInput({ office, id })))
  cli.print(draw, () => drawText(words, draw))
}

const verifying = async (cli: Cli, id: string, { office }: Common) => {
  const { words, asInput } = await loaded(cli)
  const found = await cli.withClient(({ api }) => api.draws.verify.query(asInput({ office, id })))
  cli.print(found, () => (found.same ? words.same(id) : words.differs(id)))
  return found.same ? fine : dataHasErrors
}

export const drawCommand: Define = (program, running) => {
  const parent = program.command("draw").description("公开抽签 / fair draw")
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
  command("plans", "自带的抽样方案 / sample plans that come with the program").action(
    (options, own) => running(planning)(own, options)
  )
  command("make", "按方案抽签 / draw by a plan")
    .argument("<file>", "方案 JSON 文件 / plan as JSON")
    .requiredOption("--seed <text>", "公开种子 / public seed")
    .option("--day <day>", "日期 / YYYY-MM-DD", day)
    .option(
      "--recheck-of <month>",
      "某月排名的末位必检名单列为必去 / must visit that month's re-checks",
      month
    )
    .option("--dry-run", "只试抽 / a trial only")
    .action((file, options, own) => running(making)(own, file, options))
  command("list", "抽签列表 / draws").action((options, own) => running(listing)(own, options))
  command("show", "查看一次抽签 / one draw")
    .argument("<id>")
    .action((id, options, own) => running(showing)(own, id, options))
  command("verify", "重抽核验 / draw again and compare")
    .argument("<id>")
    .action((id, options, own) => running(verifying)(own, id, options))
}
