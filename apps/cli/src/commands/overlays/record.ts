/** `aiwei record kinds|list|show|export`: the registers that old workbooks brought. */
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { Ending, refused } from "../../exitCode.ts"
import { day } from "../../Settings.ts"

interface OfOffice {
  readonly office?: string
}
interface Narrowed extends OfOffice {
  readonly under?: string
  readonly from?: string
  readonly until?: string
  readonly text?: string
}
interface ListOptions extends Narrowed {
  readonly limit?: string
}
interface ExportOptions extends Narrowed {
  readonly format?: "csv" | "xlsx" | "json"
  readonly out?: string
  readonly reveal?: string
}

const loaded = async (cli: Cli) => {
  const [{ recordWords }, text, { asInput }] = await Promise.all([
    import("../../words/overlays/recordWords.ts"),
    import("../../text/overlays/recordText.ts"),
    import("../../asInput.ts")
  ])
  return { words: recordWords(cli), language: cli.words.language, text, asInput }
}

const listKinds = async (cli: Cli, options: OfOffice) => {
  const { words, language, text, asInput } = await loaded(cli)
  const found = await cli.withClient(({ api }) => api.records.kinds.query(asInput(options)))
  cli.print({ rows: found }, () => text.kindsText(words, language, found))
}

const listing = async (cli: Cli, kind: string, { limit, ...options }: ListOptions) => {
  const { words, language, text, asInput } = await loaded(cli)
  await cli.withClient(async ({ api }) => {
    const registers = await api.records.kinds.query(asInput({ office: options.office }))
    const register = registers.find((one) => [one.kind, one.zh, one.en].includes(kind))
    if (register === undefined) throw new Ending(refused, words.none)
    const asked = { ...options, kind: register.kind, limit: Number(limit ?? 100) }
    const found = await api.records.list.query(asInput(asked))
    cli.print(found, () => text.linesText(words, language, register, found))
  })
}

const showing = async (cli: Cli, id: string, { office }: OfOffice) => {
  const { words, language, text, asInput } = await loaded(cli)
  await cli.withClient(async ({ api }) => {
    const shown = await api.records.one.query(asInput({ office, line: id }))
    const registers = await api.records.kinds.query(asInput({ office }))
    const register = registers.find(({ kind }) => kind === shown?.line.kind)
    if (shown === null || register === undefined) throw new Ending(refused, words.noSuch(id))
    cli.print(shown, () => text.lineText(words, language, register, shown))
  })
}

const exporting = async (cli: Cli, kind: string, options: ExportOptions) => {
  const { office, format, out, reveal, ...narrowed } = options
  const [{ exportTo }, { asInput }] = await Promise.all([
    import("../../exportTo.ts"),
    import("../../asInput.ts")
  ])
  const query = asInput({ kind, ...narrowed })
  const choice = asInput({ office, out, reveal })
  const usual = cli.settings.json === true ? "json" : "csv"
  await exportTo(cli, "records", { ...choice, query, format: format ?? usual })
}

const ofOffice = (command: Command) => command.option("--office <code>", "街道代码 / office code")

const narrowed = (command: Command) =>
  ofOffice(command)
    .argument("<kind>", "哪种台账，如 daily_check / which register, as `record kinds` names it")
    .option("--under <place>", "单位：代码、名称或路径 / code, name or way")
    .option("--from <day>", "从哪天 / YYYY-MM-DD", day)
    .option("--until <day>", "到哪天 / YYYY-MM-DD", day)
    .option("--text <text>", "查找的内容 / a text that a line holds")

export const recordCommand: Define = (program, running) => {
  const parent = program.command("record").description("台账 / registers from old workbooks")
  ofOffice(parent.command("kinds").description("有哪些台账，各有多少条 / which there are")).action(
    (options, command) => running(listKinds)(command, options)
  )
  narrowed(parent.command("list").description("列出记录 / lines of one"))
    .option("--limit <n>", "最多几条，默认 100 / at most, 100 when left out")
    .action((kind, options, command) => running(listing)(command, kind, options))
  ofOffice(parent.command("show").description("一条记录及其出处 / one line and its cell"))
    .argument("<id>", "编号 / id")
    .action((id, options, command) => running(showing)(command, id, options))
  narrowed(parent.command("export").description("导出，改后可再导入 / as a file that reads back"))
    .addOption(
      new Option("--format <format>", "格式，默认 csv / format, csv when left out").choices([
        "csv",
        "xlsx",
        "json"
      ])
    )
    .option("--out <file>", "写到文件 / to a file")
    .option(
      "--reveal <reason>",
      "号码完整导出的原因，会记入审计 / why numbers leave in full; noted"
    )
    .action((kind, options, command) => running(exporting)(command, kind, options))
}
