/** `aiwei org list|show`: the dated tree of places. */
import type { OrgLevel } from "@aiwei/domain/org/OrgUnit"
import { Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { day } from "../Settings.ts"
import { levels } from "../words/fieldTerms.ts"

interface ListOptions {
  readonly under?: string
  readonly level?: OrgLevel
  readonly on?: string
}

const listing = async (cli: Cli, options: ListOptions) => {
  const { unitsText } = await import("../text/orgText.ts")
  const { everyPage } = await import("../everyPage.ts")
  const { asInput } = await import("../asInput.ts")
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.org.list.query(asInput({ ...options, cursor })))
  )
  cli.print(rows, () => unitsText(cli.words, rows))
}

const showing = async (cli: Cli, place: string, options: { readonly on?: string }) => {
  const { unitText } = await import("../text/orgText.ts")
  const { asInput } = await import("../asInput.ts")
  const shown = await cli.withClient(({ api }) =>
    api.org.show.query(asInput({ place, ...options }))
  )
  cli.print(shown, () => unitText(cli.words, shown))
}

export const orgCommand: Define = (program, running) => {
  const parent = program.command("org").description("组织 / places")
  parent
    .command("list")
    .description("单位列表 / units, parents first")
    .option("--under <place>", "上级：代码或名称 / code or name")
    .addOption(new Option("--level <level>", "层级 / level").choices(Object.keys(levels.zh)))
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((options, command) => running(listing)(command, options))
  parent
    .command("show")
    .description("一个单位 / one unit")
    .argument("<place>", "代码或名称 / code or name")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((place, options, command) => running(showing)(command, place, options))
}
