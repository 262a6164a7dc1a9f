/** `aiwei appraise YEAR`: a year from its published months; with `--freeze` it is kept. */
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { whole } from "../plan/whole.ts"

interface Options {
  readonly office?: string
  readonly missing?: "exclude" | "zero" | "block"
  readonly freeze?: boolean
  readonly reason?: string
}

const heads = {
  zh: ["名次", "单位", "得分", "等次", "计入月数", "缺月"],
  en: ["rank", "unit", "score", "grade", "months", "missing"]
}

const appraising = async (cli: Cli, year: number, options: Options) => {
  const [{ table }, { asInput }] = await Promise.all([
    import("../../table.ts"),
    import("../../asInput.ts")
  ])
  const { freeze, reason, ...rest } = options
  const wanted = asInput({ ...rest, year })
  const view = await cli.withClient(({ api }) =>
    freeze === true
      ? api.appraisals.make.mutate({ ...wanted, ...asInput({ reason }) })
      : api.appraisals.preview.query(wanted)
  )
  cli.print(view, () =>
    table(
      heads[cli.settings.lang === "en" ? "en" : "zh"].map((title) => ({ title })),
      view.rows.map((row) => [
        row.rank,
        row.unitName,
        row.score,
        row.grade,
        row.counted,
        row.missing.join(" ")
      ])
    )
  )
}

export const appraiseCommand: Define = (program, running) => {
  program
    .command("appraise")
    .description("年度考核，由已发布的各月得出 / a year from its published months")
    .argument("<year>", "年份 / year", whole)
    .addOption(
      new Option("--missing <how>", "缺月怎么算 / what a missing month means").choices([
        "exclude",
        "zero",
        "block"
      ])
    )
    .option("--freeze", "确定并冻结 / keep it, frozen")
    .option("--reason <text>", "重新确定的原因 / why, for a new version")
    .option("--office <code>", "街道代码 / office code")
    .action((year, options, own) => running(appraising)(own, year, options))
}
