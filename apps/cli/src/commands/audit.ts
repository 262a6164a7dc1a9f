/** `aiwei audit verify|export|hash`: the audit trail proves itself, leaves as a file, changes its hash. */
import type { ExportFormat } from "@aiwei/client/exportFile"
import { Argument, type Command, Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { dataHasErrors } from "../exitCode.ts"
import { day } from "../Settings.ts"

const formats = ["csv", "json", "xlsx"] as const
const providers = ["sha256", "sm3"] as const

const verifying = async (cli: Cli) => {
  const { auditText } = await import("../text/auditText.ts")
  const found = await cli.withClient(({ api }) => api.audit.verify.query())
  cli.print(found, () => auditText(cli.words.language, found))
  return found.ok ? undefined : dataHasErrors
}

interface TakeOut {
  readonly format?: ExportFormat
  readonly out?: string
  readonly from?: string
  readonly until?: string
}

const exporting = async (cli: Cli, { format, out, ...query }: TakeOut) => {
  const { exportTo } = await import("../exportTo.ts")
  const { asInput } = await import("../asInput.ts")
  await exportTo(
    cli,
    "trail",
    asInput({ format: format ?? (cli.settings.json === true ? "json" : "csv"), out, query })
  )
}

const hashing = async (cli: Cli, provider: (typeof providers)[number]) => {
  const { hashedByText } = await import("../text/auditText.ts")
  await cli.withClient(({ api }) => api.audit.hashBy.mutate({ provider }))
  cli.print({ provider }, () => hashedByText(cli.words.language, provider))
}

export const auditCommand: Define = (program, running) => {
  const parent = program.command("audit").description("审计日志 / audit trail")
  parent
    .command("verify")
    .description("核对有无改动、删除或插入的记录 / look for changed, removed or inserted lines")
    .action((_options, command) => running(verifying)(command))
  parent
    .command("export")
    .description("导出审计日志（导出本身也会记录）/ export the trail, which is noted in it")
    .addOption(
      new Option("--format <format>", "格式，默认 csv / format, csv when left out").choices(formats)
    )
    .option("--out <file>", "写到文件 / to a file")
    .option("--from <day>", "从哪天起 / from this day", day)
    .option("--until <day>", "到哪天止 / until this day", day)
    .action((options, command: Command) => running(exporting)(command, options))
  parent
    .command("hash")
    .description(
      "换散列算法，之前的记录仍可核对 / change the hash; earlier lines still prove themselves"
    )
    .addArgument(new Argument("<provider>", "算法 / which").choices(providers))
    .action((provider, _options, command) => running(hashing)(command, provider))
}
