/** `aiwei rank [show] PERIOD`, `rank publish`, `rank verify`. Ranking writes nothing; publishing freezes. */
import type { RankingView } from "@aiwei/domain/assessment/RankingView"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { dataHasErrors } from "../exitCode.ts"
import { month } from "../Settings.ts"
import { correctionCommands } from "./months/correction.ts"
import { rankReports } from "./months/rankReports.ts"
import { reviewCommands } from "./months/review.ts"

interface RankOptions {
  readonly scheme?: string
  readonly group?: string
  readonly office?: string
}

/** Intervals come from rounds drawn again, docs/rules/uncertainty.md; with too few rounds they stay null. */
const withIntervals = async (
  cli: Cli,
  view: RankingView,
  office: string | undefined
): Promise<RankingView> => {
  const { asInput } = await import("../asInput.ts")
  const { rows } = await cli.withClient(({ api }) =>
    api.uncertainty.month.query(asInput({ period: view.period, office }))
  )
  const intervals = new Map(rows.map(({ unitId, interval }) => [unitId, interval]))
  const filled = view.rows.map((row) => ({ ...row, interval: intervals.get(row.unitId) ?? null }))
  return { ...view, rows: filled }
}

const ranking = async (cli: Cli, period: string, options: RankOptions) => {
  const { rankingJson, rankingText } = await import("../text/months/rankingText.ts")
  const { asInput } = await import("../asInput.ts")
  const view = await cli.withClient(({ api }) =>
    api.rankings.month.query(asInput({ period, ...options }))
  )
  const { rankWords } = await import("../words/months/rankWords.ts")
  const told = cli.settings.json === true ? await withIntervals(cli, view, options.office) : view
  cli.print(rankingJson(told), () => rankingText(cli.words, rankWords(cli), view))
}

interface PublishOptions {
  readonly office?: string
  readonly reason?: string
}

const publishing = async (cli: Cli, period: string, options: PublishOptions) => {
  const { asInput } = await import("../asInput.ts")
  const mark = await cli.withClient(({ api }) =>
    api.publications.publish.mutate(asInput({ period, ...options }))
  )
  cli.print(mark, () => cli.words.published(period, mark.version, mark.sha256))
}

const verifying = async (cli: Cli, publication: string | undefined) => {
  const { verifiedText } = await import("../text/months/rankingText.ts")
  const { asInput } = await import("../asInput.ts")
  const { appraisalsVerified } = await import("./months/appraisalsVerified.ts")
  const rows = await cli.withClient(async ({ api }) => [
    ...(await api.publications.verify.query(asInput({ publication }))),
    ...(publication === undefined ? await appraisalsVerified(api) : [])
  ])
  cli.print(rows, () => verifiedText(cli.words, rows))
  return rows.every((row) => row.ok) ? undefined : dataHasErrors
}

export const rankCommand: Define = (program, running) => {
  const parent = program.command("rank").description("月度排名 / a month's ranking")
  // A command of its own though nobody has to name it: options of `rank` itself would take `--office` and
  // `--group` away from every subcommand.
  parent
    .command("show", { isDefault: true })
    .description("某月的排名，可不写 show / the ranking of a month; `show` may be left out")
    .argument("<period>", "月份 / YYYY-MM", month)
    .option("--scheme <scheme>", "方案 / scheme")
    .option("--group <group>", "组别 / peer group")
    .option("--office <code>", "街道代码 / office code")
    .action((period, options, command) => running(ranking)(command, period, options))
  rankReports(parent, running)
  parent
    .command("publish")
    .description("公布并冻结 / publish and freeze")
    .argument("<period>", "月份 / YYYY-MM", month)
    .option("--office <code>", "街道代码 / office code")
    .option("--reason <text>", "更正原因 / why, for a correction")
    .action((period, options, command) => running(publishing)(command, period, options))
  parent
    .command("verify")
    .description("按快照重算核对 / recompute from the frozen snapshot")
    .argument("[publication]")
    .action((publication, _options, command) => running(verifying)(command, publication))
  reviewCommands(parent, running)
  correctionCommands(parent, running)
}
