/** `aiwei rank correct|difference`: a new version of a month that is public, and what it changed. */
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { month } from "../../Settings.ts"
import { whole } from "../plan/whole.ts"

interface Common {
  readonly office?: string
}

const comparing = async (
  cli: Cli,
  period: string,
  options: Common & { readonly version?: number }
) => {
  const [{ correctionText }, { asInput }] = await Promise.all([
    import("../../text/months/correctionText.ts"),
    import("../../asInput.ts")
  ])
  const { office, version } = options
  const wanted = asInput({ period, office, version })
  const view = await cli.withClient(({ api }) => api.publications.difference.query(wanted))
  cli.print(view, () => correctionText(cli, view))
}

/** A publication is meant by its id, or by its month. */
const correcting = async (
  cli: Cli,
  publication: string,
  options: Common & { readonly reason: string }
) => {
  const { asInput } = await import("../../asInput.ts")
  const { office, reason } = options
  const period = await cli.withClient(async ({ api }) => {
    const heads = await api.publications.list.query(asInput({ office }))
    const period = heads.find(({ id }) => id === publication)?.period ?? publication
    await api.publications.publish.mutate(asInput({ period: month(period), office, reason }))
    return period
  })
  await comparing(cli, period, asInput({ office }))
}

export const correctionCommands = (parent: Command, running: Parameters<Define>[1]): void => {
  parent
    .command("correct")
    .description("发布更正版，并列出差异 / publish a correction, and what it changed")
    .argument("<publication>", "发布编号或月份 / publication or YYYY-MM")
    .requiredOption("--reason <text>", "更正原因 / why")
    .option("--office <code>", "街道代码 / office code")
    .action((publication, options, own) => running(correcting)(own, publication, options))
  parent
    .command("difference")
    .description("更正版与前一版的差异 / what a version changed")
    .argument("<period>", "月份 / YYYY-MM", month)
    .argument("[version]", "版本 / version", whole)
    .option("--office <code>", "街道代码 / office code")
    .action((period, version, options, own) =>
      running(comparing)(own, period, { ...options, version })
    )
}
