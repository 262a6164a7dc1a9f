/**
 * `aiwei appraise YEAR`: a year from its published months; with `--freeze` it is kept, with `--lines` it is held
 * against a pass line, or one of its months is.
 */
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { month } from "../../Settings.ts"
import { whole } from "../plan/whole.ts"
import { type PassOptions, passOf, pointsOption } from "./passLine.ts"
import { monthsOption } from "./yearTerms.ts"

interface Options extends PassOptions {
  readonly office?: string
  readonly months?: ReturnType<typeof monthsOption>
  readonly missing?: "exclude" | "zero" | "block"
  readonly scale?: string
  readonly lines?: boolean
  readonly period?: string
  readonly freeze?: boolean
  readonly reason?: string
}

const loaded = async () => {
  const [texts, { asInput }] = await Promise.all([
    import("../../text/months/yearText.ts"),
    import("../../asInput.ts")
  ])
  return { texts, asInput }
}

const holding = async (cli: Cli, year: number, options: Options) => {
  const { texts, asInput } = await loaded()
  const { office, period } = options
  const pass = passOf(options)
  const view = await cli.withClient(({ api }) =>
    api.appraisals.target.query(asInput({ office, year, period, pass }))
  )
  cli.print(view, () => texts.targetText(cli, view))
}

const appraising = async (cli: Cli, year: number, options: Options) => {
  if (options.lines === true || options.period !== undefined) return holding(cli, year, options)
  const { texts, asInput } = await loaded()
  const { office, months, missing, scale: file, freeze, reason } = options
  const { scaleIn } = await import("./yearTerms.ts")
  const scale = file === undefined ? undefined : await scaleIn(cli, file)
  const wanted = asInput({ office, year, months, missing, scale, pass: passOf(options) })
  const view = await cli.withClient(({ api }) =>
    freeze === true
      ? api.appraisals.make.mutate({ ...wanted, ...asInput({ reason }) })
      : api.appraisals.preview.query(wanted)
  )
  cli.print(view, () => texts.yearText(cli, view))
}

export const appraiseCommand: Define = (program, running) => {
  program
    .command("appraise")
    .description("年度考核，由已发布的各月得出 / a year from its published months")
    .argument("<year>", "年份 / year", whole)
    .option("--months <list>", "月份和权重 / months and weights, 2026-03:2,2026-04", monthsOption)
    .addOption(
      new Option("--missing <how>", "缺月怎么算 / what a missing month means").choices([
        "exclude",
        "zero",
        "block"
      ])
    )
    .option("--scale <file>", "折算分档（JSON）/ steps of another scale, JSON")
    .option("--pass <points>", "达标线，含该分 / pass line, the line itself passes", pointsOption)
    .option("--above <points>", "达标线，不含该分 / pass line, only above it", pointsOption)
    .option("--lines", "距达标线多少，补哪几项 / how far from the line, and which lines gain most")
    .option("--period <month>", "某月距达标线 / the same of a month as it is now", month)
    .option("--freeze", "确定并冻结 / keep it, frozen")
    .option("--reason <text>", "重新确定的原因 / why, for a new version")
    .option("--office <code>", "街道代码 / office code")
    .action((year, options, own) => running(appraising)(own, year, options))
}
