/** `aiwei scheme list|show`: the assessment schemes and their indicators. */
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"

interface Options {
  readonly office?: string
}

const listing = async (cli: Cli, options: Options) => {
  const { schemesText } = await import("../text/schemeText.ts")
  const { asInput } = await import("../asInput.ts")
  const rows = await cli.withClient(({ api }) => api.schemes.list.query(asInput(options)))
  cli.print(rows, () => schemesText(cli.words, rows))
}

const showing = async (cli: Cli, scheme: string | undefined, options: Options) => {
  const { schemeText } = await import("../text/schemeText.ts")
  const { asInput } = await import("../asInput.ts")
  const shown = await cli.withClient(({ api }) =>
    api.schemes.show.query(asInput({ scheme, ...options }))
  )
  cli.print(shown, () => schemeText(cli.words, shown))
}

export const schemeCommand: Define = (program, running) => {
  const parent = program.command("scheme").description("考核方案 / assessment schemes")
  parent
    .command("list")
    .description("方案列表 / schemes")
    .option("--office <code>", "街道代码 / office code")
    .action((options, command) => running(listing)(command, options))
  parent
    .command("show")
    .description("指标与分值 / indicators and points")
    .argument("[scheme]", "默认最新 / the newest when left out")
    .option("--office <code>", "街道代码 / office code")
    .action((scheme, options, command) => running(showing)(command, scheme, options))
}
