/** `aiwei award list|add|end|eligible`: honours and titles, their runs of years, and who could be proposed. */
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day } from "../../Settings.ts"
import { attached } from "../plan/attached.ts"
import { whole } from "../plan/whole.ts"
import { type PassOptions, passOf, pointsOption } from "./passLine.ts"

interface Common {
  readonly office?: string
}
const levels = ["national", "province", "prefecture", "county", "subdistrict", "other"] as const

const loaded = async (cli: Cli) => {
  const [texts, { yearWords }, { asInput }] = await Promise.all([
    import("../../text/months/yearText.ts"),
    import("../../words/months/yearWords.ts"),
    import("../../asInput.ts")
  ])
  return { texts, words: yearWords(cli), asInput }
}

const listing = async (cli: Cli, options: Common) => {
  const { texts, words, asInput } = await loaded(cli)
  const rows = await cli.withClient(({ api }) => api.awards.list.query(asInput({ ...options })))
  cli.print(rows, () => texts.awardsText(words, rows))
}

interface AddOptions extends Common {
  readonly level: (typeof levels)[number]
  readonly grantor: string
  readonly year: number
  readonly day?: string
  readonly recheck?: number
  readonly docNo?: string
  readonly note?: string
  readonly file?: string
  /** The line that is corrected. */
  readonly instead?: string
  readonly reason?: string
}

const adding = async (cli: Cli, place: string, title: string, options: AddOptions) => {
  const { words, asInput } = await loaded(cli)
  const { file: path, day: grantedOn, recheck: recheckYear, instead, reason, ...rest } = options
  const made = await cli.withClient(async (client) => {
    const file = await attached(cli, client, path)
    const wanted = asInput({ ...rest, place, title, grantedOn, recheckYear, file })
    return instead === undefined
      ? client.api.awards.add.mutate(wanted)
      : client.api.awards.change.mutate({ ...wanted, id: instead, reason: reason ?? "" })
  })
  cli.print(made, () => words.added(made.title, made.unitName, made.id))
}

const ending = async (cli: Cli, id: string, options: Common & { readonly reason: string }) => {
  const { words, asInput } = await loaded(cli)
  const made = await cli.withClient(({ api }) =>
    api.awards.withdraw.mutate({ id, ...asInput({ ...options }) })
  )
  cli.print(made, () => words.withdrawn(made.title, made.unitName))
}

const asking = async (cli: Cli, year: number, options: Common & PassOptions) => {
  const { texts, words, asInput } = await loaded(cli)
  const limit = passOf(options) ?? { at: 80_000, included: true }
  const rows = await cli.withClient(({ api }) =>
    api.awards.eligible.query(asInput({ office: options.office, year, limit }))
  )
  cli.print(rows, () => texts.eligibleText(words, rows))
}

export const awardCommand: Define = (program, running) => {
  const parent = program.command("award").description("表彰 / honours and titles")
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
  command("list", "表彰登记 / the register").action((options, own) =>
    running(listing)(own, options)
  )
  command("add", "登记一条，或更正一条 / add a line, or correct one")
    .argument("<place>", "单位 / unit")
    .argument("<title>", "荣誉 / title")
    .addOption(new Option("--level <level>", "级别 / level").choices(levels).makeOptionMandatory())
    .requiredOption("--grantor <name>", "授予机关 / granted by")
    .requiredOption("--year <year>", "年份 / year", whole)
    .option("--day <day>", "发文日期 / day of the document", day)
    .option("--recheck <year>", "复审年份 / year to be checked again", whole)
    .option("--doc-no <no>", "文号 / document")
    .option("--note <text>", "备注 / note")
    .option("--file <path>", "文件 / file")
    .option("--instead <id>", "代替哪一条 / the line it corrects")
    .option("--reason <text>", "更正的原因 / why it is corrected")
    .action((place, title, options, own) => running(adding)(own, place, title, options))
  command("end", "撤销登记 / withdraw a line")
    .argument("<id>")
    .requiredOption("--reason <text>", "原因 / why")
    .action((id, options, own) => running(ending)(own, id, options))
  command(
    "eligible",
    "评优资格，默认 80 分（含）/ who could be proposed; 80 and above when not said"
  )
    .argument("<year>", "年份 / year", whole)
    .option("--pass <points>", "分数线，含该分 / the limit, itself included", pointsOption)
    .option("--above <points>", "分数线，不含该分 / only above it", pointsOption)
    .action((year, options, own) => running(asking)(own, year, options))
}
