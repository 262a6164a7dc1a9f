/** `aiwei rule list|add|use`: the office's rule documents by version, and which one a scheme used. */
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day } from "../../Settings.ts"
import { attached } from "./attached.ts"
import { whole } from "./whole.ts"

interface Common {
  readonly office?: string
  readonly on?: string
}

const loaded = async (cli: Cli) => {
  const [text, { planWords }, { asInput }] = await Promise.all([
    import("../../text/plan/lettersText.ts"),
    import("../../words/plan/planWords.ts"),
    import("../../asInput.ts")
  ])
  return { text, words: planWords(cli), asInput }
}

/** A page of the most there may be: a script wants all of them. */
const limit = 1000

const listing = async (cli: Cli, options: Common) => {
  const { text, words, asInput } = await loaded(cli)
  const { everyPage } = await import("../../everyPage.ts")
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.rules.list.query(asInput({ ...options, cursor, limit })))
  )
  cli.print(rows, () => text.rulesText(words, rows))
}

interface AddOptions extends Common {
  readonly from: string
  readonly edition?: number
  readonly number?: string
  readonly supersedes?: string
  readonly file?: string
}

const adding = async (cli: Cli, title: string, options: AddOptions) => {
  const { words, asInput } = await loaded(cli)
  const { office, number, supersedes, edition, from: effectiveFrom } = options
  const made = await cli.withClient(async (client) => {
    const file = await attached(cli, client, options.file)
    const given = { office, title, version: edition, number, effectiveFrom, supersedes, file }
    return client.api.rules.add.mutate(asInput(given))
  })
  cli.print(made, () => words.ruleMade(made.title, made.version, made.effectiveFrom))
}

const using = async (cli: Cli, scheme: string, rule: string | undefined, options: Common) => {
  const { words, asInput } = await loaded(cli)
  const { office } = options
  const used = await cli.withClient(({ api }) =>
    api.rules.use.mutate({ ...asInput({ office }), scheme, rule: rule ?? null })
  )
  const name = used === null ? null : words.ruleNamed(used.title, used.version)
  cli.print(used, () => words.ruleUsed(scheme, name))
}

export const ruleCommand: Define = (program, running) => {
  const parent = program.command("rule").description("细则 / rule documents")
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
  command("list", "各版细则和现行版 / every version, and those in force")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((options, own) => running(listing)(own, options))
  command("add", "新增一版 / add a version")
    .argument("<title>")
    .requiredOption("--from <day>", "生效日 / effective from", day)
    .addOption(new Option("--edition <number>", "版本号 / version").argParser(whole))
    .option("--number <number>", "文号 / number of the document")
    .option("--supersedes <id>", "替代哪一版 / id of the version before")
    .option("--file <path>", "原文 / the document")
    .action((title, options, own) => running(adding)(own, title, options))
  command("use", "指明考核方案所用细则，不写细则即取消 / which rules a scheme used")
    .argument("<scheme>", "方案编号、版本或名称 / id, version or name")
    .argument("[rule]", "细则编号或标题 / id or title")
    .action((scheme, rule, options, own) => running(using)(own, scheme, rule, options))
}
