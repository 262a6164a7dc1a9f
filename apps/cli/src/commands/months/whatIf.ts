/** `aiwei what-if PERIOD`: a month under another scheme, other weights, or without some rounds. It writes nothing. */
import type { Client } from "@aiwei/client/makeClient"
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"
import { day, month } from "../../Settings.ts"
import { whole } from "../plan/whole.ts"
import { readJson } from "./readJson.ts"

interface Options {
  readonly office?: string
  readonly scheme?: string
  readonly document?: string
  readonly weight?: ReadonlyArray<string>
  readonly withoutInspector?: string
  readonly withoutInspection?: string
  readonly withoutDay?: string
  readonly weights?: number
  readonly published?: number
}

type Asked = Parameters<Client["api"]["whatIf"]["month"]["query"]>[0]["variation"]

const weightOf = (text: string) => {
  const [, of = "", percent = ""] = /^(.+)=(\d{1,4})$/.exec(text) ?? []
  return { of, percent: Number(percent) }
}

const variations = async (cli: Cli, options: Options): Promise<ReadonlyArray<Asked>> => {
  const { scheme, document, weight, withoutInspector: inspector } = options
  const { withoutInspection: inspection, withoutDay } = options
  const read = document === undefined ? null : await readJson(cli, document)
  const [first, ...rest] = (weight ?? []).map(weightOf)
  return [
    ...(scheme === undefined ? [] : [{ kind: "scheme", scheme } as const]),
    // The procedure checks the document.
    ...(read === null ? [] : [{ kind: "document", document: read } as Asked]),
    ...(first === undefined ? [] : [{ kind: "weights", weights: [first, ...rest] } as const]),
    ...(inspector === undefined ? [] : [{ kind: "withoutInspector", inspector } as const]),
    ...(inspection === undefined ? [] : [{ kind: "withoutInspection", inspection } as const]),
    ...(withoutDay === undefined ? [] : [{ kind: "withoutDay", day: withoutDay } as Asked])
  ]
}

const asking = async (cli: Cli, period: string, options: Options) => {
  const [{ whatIfText, weightsText }, { statisticsWords }, { asInput }] = await Promise.all([
    import("../../text/months/whatIfText.ts"),
    import("../../words/months/statisticsWords.ts"),
    import("../../asInput.ts")
  ])
  const words = statisticsWords(cli)
  const { office, weights: by, published: version } = options
  const [variation, ...more] = await variations(cli, options)
  if (more.length > 0 || (variation === undefined) === (by === undefined)) {
    throw new Ending(wrongUsage, words.oneVariation)
  }
  const of = asInput({ period: month(period), office, version })
  if (variation === undefined) {
    const view = await cli.withClient(({ api }) => api.whatIf.weights.query(asInput({ ...of, by })))
    return cli.print(view, () => weightsText(cli, view))
  }
  const view = await cli.withClient(({ api }) => api.whatIf.month.query({ ...of, variation }))
  return cli.print(view, () => whatIfText(cli, view))
}

export const whatIfCommand: Define = (program, running) => {
  program
    .command("what-if")
    .description("假如换方案、换权重、少一次检查，名次怎么变 / how ranks would change")
    .argument("<period>", "月份 / YYYY-MM", month)
    .option("--office <code>", "街道代码 / office code")
    .addOption(
      new Option("--published <version>", "按已发布的第几版 / as a publication froze it").argParser(
        whole
      )
    )
    .option("--scheme <id>", "另一考核方案 / another stored scheme")
    .option("--document <file>", "另一方案的 JSON 文件 / another scheme as JSON")
    .option("--weight <of=percent...>", "指标或类别的权重，如 环境卫生=110 / weight in per cent")
    .option("--without-inspector <name>", "不计某检查人 / without an inspector")
    .option("--without-inspection <id>", "不计某次检查 / without an inspection")
    .addOption(new Option("--without-day <day>", "不计某日的检查 / without a day").argParser(day))
    .addOption(
      new Option("--weights <percent>", "各类别逐一增减 / every category up and down").argParser(
        whole
      )
    )
    .action((period, options, own) => running(asking)(own, period, options))
}
