/** `aiwei export KIND`: one kind of record as csv, xlsx or json, to a file or to standard output. */
import type { ExportFormat } from "@aiwei/client/exportFile"
import { Argument, type Command, Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import type { ExportOptions } from "../exportTo.ts"
import { month } from "../Settings.ts"

const kinds = ["communities", "people", "zones", "buildings", "scheme", "ranking"] as const
const formats = ["csv", "xlsx", "json"] as const

/** `--json` is the format too, unless another one was asked for. */
const exporting = async (
  cli: Cli,
  kind: (typeof kinds)[number],
  { format, ...options }: Omit<ExportOptions, "format"> & { readonly format?: ExportFormat }
) => {
  const { exportTo } = await import("../exportTo.ts")
  await exportTo(cli, kind, {
    ...options,
    format: format ?? (cli.settings.json === true ? "json" : "csv")
  })
}

export const exportCommand: Define = (program, running) => {
  program
    .command("export")
    .description("导出 / export records")
    .addArgument(new Argument("<kind>", "内容 / what").choices(kinds))
    .addOption(
      new Option("--format <format>", "格式，默认 csv / format, csv when left out").choices(formats)
    )
    .option("--out <file>", "写到文件 / to a file")
    .option("--period <month>", "排名的月份 / month of the ranking", month)
    .option("--office <code>", "街道代码 / office code")
    .option(
      "--reveal <reason>",
      "号码完整导出的原因，会记入审计 / why numbers leave in full; noted"
    )
    .action((kind, options, command: Command) => running(exporting)(command, kind, options))
}
