/** `aiwei org`: the dated tree of places. What changes it is in `org/`. */
import { Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { day } from "../Settings.ts"
import { levelWord } from "../text/levelWord.ts"
import { orgEdits } from "./org/orgEdits.ts"
import { orgLevels } from "./org/orgLevels.ts"
import { orgLoad } from "./org/orgLoad.ts"
import { orgReforms } from "./org/orgReforms.ts"

interface ListOptions {
  readonly under?: string
  readonly level?: string
  readonly on?: string
}

const listing = async (cli: Cli, options: ListOptions) => {
  const { unitsText } = await import("../text/orgText.ts")
  const { everyPage } = await import("../everyPage.ts")
  const { asInput } = await import("../asInput.ts")
  const { levelMeant } = await import("../levelMeant.ts")
  const [rows, levels] = await cli.withClient(async (client) => {
    const { api } = client
    const wanted = { ...options, level: await levelMeant(client, cli, options.level) }
    const found = await everyPage((cursor) => api.org.list.query(asInput({ ...wanted, cursor })))
    return [found, await api.org.levels.query()]
  })
  cli.print(rows, () => unitsText(cli.words, rows, levelWord(cli.words, levels)))
}

const showing = async (cli: Cli, place: string, options: { readonly on?: string }) => {
  const { unitText } = await import("../text/orgText.ts")
  const { asInput } = await import("../asInput.ts")
  const [shown, levels] = await cli.withClient(async ({ api }) => [
    await api.org.show.query(asInput({ place, ...options })),
    await api.org.levels.query()
  ])
  cli.print(shown, () => unitText(cli.words, shown, levelWord(cli.words, levels)))
}

const telling = async (cli: Cli, place: string) => {
  const { historyText } = await import("../text/orgHistoryText.ts")
  const told = await cli.withClient(({ api }) => api.org.history.query({ place }))
  cli.print(told, () => historyText(cli.words, told))
}

const covering = async (cli: Cli, options: { readonly office?: string; readonly on?: string }) => {
  const { coverageText } = await import("../text/coverageText.ts")
  const { asInput } = await import("../asInput.ts")
  const [found, levels] = await cli.withClient(async ({ api }) => [
    await api.org.coverage.query(asInput(options)),
    await api.org.levels.query()
  ])
  cli.print(found, () => coverageText(cli.words, found, levelWord(cli.words, levels)))
}

const on = () => new Option("--on <day>", "日期 / YYYY-MM-DD").argParser(day)

export const orgCommand: Define = (program, running) => {
  const parent = program.command("org").description("组织 / places")
  parent
    .command("list")
    .description("单位列表 / units, parents first")
    .option("--under <place>", "上级：代码或名称 / code or name")
    .option("--level <level>", "层级，见 org levels / see org levels")
    .addOption(on())
    .action((options, command) => running(listing)(command, options))
  parent
    .command("show")
    .description("一个单位 / one unit")
    .argument("<place>", "代码或名称 / code or name")
    .addOption(on())
    .action((place, options, command) => running(showing)(command, place, options))
  parent
    .command("history")
    .description("一个单位的沿革 / what a unit was called, belonged to and became")
    .argument("<place>", "代码或名称 / code or name")
    .action((place, _options, command) => running(telling)(command, place))
  parent
    .command("coverage")
    .description("责任区有没有遗漏、重叠、无人负责 / holes and overlaps of zones")
    .option("--office <office>", "街道：代码或名称 / code or name")
    .addOption(on())
    .action((options, command) => running(covering)(command, options))
  orgEdits(parent, running)
  orgReforms(parent, running)
  orgLevels(parent, running)
  orgLoad(parent, running)
}
