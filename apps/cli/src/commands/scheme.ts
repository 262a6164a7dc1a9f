/** `aiwei scheme …`: the office's assessment schemes, their files, and the templates to begin with. */
import { Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { month } from "../Settings.ts"
import type { ExportOptions } from "./schemes/exporting.ts"
import type { ImportOptions } from "./schemes/importing.ts"

interface OfOffice {
  readonly office?: string
}

const listing = async (cli: Cli, options: OfOffice) => {
  const [{ schemesText }, { schemeWords }, { asInput }] = await Promise.all([
    import("../text/scheme/schemesText.ts"),
    import("../words/scheme/schemeWords.ts"),
    import("../asInput.ts")
  ])
  const rows = await cli.withClient(({ api }) => api.schemes.list.query(asInput(options)))
  cli.print(rows, () => schemesText(cli.words, schemeWords(cli), rows))
}

const showing = async (cli: Cli, scheme: string | undefined, options: OfOffice) => {
  const [{ schemeText }, { schemeWords }, { asInput }] = await Promise.all([
    import("../text/scheme/schemeText.ts"),
    import("../words/scheme/schemeWords.ts"),
    import("../asInput.ts")
  ])
  const shown = await cli.withClient(({ api }) =>
    api.schemes.show.query(asInput({ scheme, ...options }))
  )
  cli.print(shown, () => schemeText(cli.words, schemeWords(cli), shown))
}

const checking = async (cli: Cli, files: ReadonlyArray<string>) =>
  (await import("./schemes/checking.ts")).checking(cli, files)

const importing = async (cli: Cli, file: string | undefined, options: ImportOptions) =>
  (await import("./schemes/importing.ts")).importing(cli, file, options)

const comparing = async (cli: Cli, a: string, b: string, options: OfOffice) =>
  (await import("./schemes/comparing.ts")).comparing(cli, a, b, options)

const exporting = async (cli: Cli, scheme: string | undefined, options: ExportOptions) =>
  (await import("./schemes/exporting.ts")).exporting(cli, scheme, options)

const templates = async (cli: Cli, name: string | undefined, options: Pick<ExportOptions, "out">) =>
  (await import("./schemes/exporting.ts")).templates(cli, name, options)

const office = ["--office <code>", "街道代码 / office code"] as const
const newest = "默认最新 / the newest when left out"
const out = ["--out <file>", "写到文件 / to a file"] as const

export const schemeCommand: Define = (program, running) => {
  const parent = program.command("scheme").description("考核方案 / assessment schemes")
  parent
    .command("list")
    .description("方案列表 / schemes")
    .option(...office)
    .action((options, command) => running(listing)(command, options))
  parent
    .command("show")
    .description("全部内容 / the whole of one")
    .argument("[scheme]", newest)
    .option(...office)
    .action((scheme, options, command) => running(showing)(command, scheme, options))
  parent
    .command("check")
    .description("检查方案文件，不写入 / check files, write nothing")
    .argument("<file...>", "YAML 或 JSON / YAML or JSON")
    .action((files, _options, command) => running(checking)(command, files))
  parent
    .command("import")
    .description("存为新版本 / save as the next version")
    .argument("[file]", "YAML 或 JSON / YAML or JSON")
    .option("--template <name>", "从样板开始 / begin with a template")
    .option("--replace <scheme>", "替换没用过的版本 / replace a version that nothing used")
    .option("--from <month>", "启用月份 / first month", month)
    .option(...office)
    .action((file, options, command) => running(importing)(command, file, options))
  parent
    .command("diff")
    .description("两版的区别 / what is different")
    .argument("<a>", "版本、文件或 template:样板 / version, file or template:NAME")
    .argument("<b>", "同上 / the same")
    .option(...office)
    .action((a, b, options, command) => running(comparing)(command, a, b, options))
  parent
    .command("export")
    .description("导出方案文件 / as a file")
    .argument("[scheme]", newest)
    .addOption(
      new Option("--format <format>", "默认 yaml / yaml when left out").choices(["yaml", "json"])
    )
    .option(...out)
    .option(...office)
    .action((scheme, options, command) => running(exporting)(command, scheme, options))
  parent
    .command("templates")
    .description("内置样板 / templates")
    .argument("[name]", "给出时输出其文件 / prints its file")
    .option(...out)
    .action((name, options, command) => running(templates)(command, name, options))
}
