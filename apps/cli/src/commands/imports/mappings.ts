/** `aiwei import mappings list|export|import|remove`. */
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import type { MappingOptions } from "../../importing/mappings.ts"

const loaded = () => import("../../importing/mappings.ts")

const listing = async (cli: Cli) => (await loaded()).listing(cli)
const exporting = async (cli: Cli, file: string, options: MappingOptions) =>
  (await loaded()).exporting(cli, file, options)
const importing = async (cli: Cli, file: string, options: MappingOptions) =>
  (await loaded()).importing(cli, file, options)
const removing = async (cli: Cli, id: string) => (await loaded()).removing(cli, id)

const office = ["--office <code>", "街道代码 / office code"] as const

export const mappingCommands = (parent: Command, running: Running) => {
  const mappings = parent
    .command("mappings")
    .description("记住的列对应 / what is remembered of foreign columns")
  mappings
    .command("list")
    .description("有哪些 / which there are")
    .action((_options, command) => running(listing)(command))
  mappings
    .command("export")
    .description("写到文件 / to a file")
    .argument("<file>", ".yaml 或 .json / .yaml or .json")
    .option(...office)
    // `import` has the option `--office` too and takes it, wherever in the line it stands.
    .action((file, _options, command) =>
      running(exporting)(command, file, command.optsWithGlobals())
    )
  mappings
    .command("import")
    .description("从文件记住 / remember those of a file")
    .argument("<file>", "YAML 或 JSON / YAML or JSON")
    .option(...office)
    .option("--everywhere", "用于所有单位 / for every office")
    .action((file, _options, command) =>
      running(importing)(command, file, command.optsWithGlobals())
    )
  mappings
    .command("remove")
    .description("忘掉一个 / forget one")
    .argument("<id>")
    .action((id, _options, command) => running(removing)(command, id))
}
