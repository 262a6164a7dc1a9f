/** `aiwei export KIND`: one kind of record as csv, xlsx or json, to a file or to standard output. */
import { Argument, type Command, Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import type { ExportOptions } from "../exportTo.ts"

const kinds = ["communities", "people", "zones", "buildings", "scheme", "ranking"] as const
const formats = ["csv", "xlsx", "json"] as const

const exporting = async (cli: Cli, kind: (typeof kinds)[number], options: ExportOptions) => {
  const { exportTo } = await import("../exportTo.ts")
  await exportTo(cli, kind, options)
}

export const exportCommand: Define = (program, running) => {
  program
    .command("export")
    .description("导出 / export records")
    .addArgument(new Argument("<kind>", "内容 / what").choices(kinds))
    .addOption(new Option("--format <format>", "格式 / format").choices(formats).default("csv"))
    .option("--out <file>", "写到文件 / to a file")
    .option("--period <month>", "排名的月份 / month of the ranking")
    .option("--office <code>", "街道代码 / office code")
    .action((kind, options, command: Command) => running(exporting)(command, kind, options))
}
