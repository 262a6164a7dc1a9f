/** `aiwei org levels` and `aiwei org level add`: which levels there are, and one more of an office's own. */
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"

interface AddLevelOptions {
  readonly zh: string
  readonly en: string
  readonly rank: number
  readonly kind: "administrative" | "site"
  readonly office?: string
}

const listing = async (cli: Cli) => {
  const [{ levelsText }, rows] = await Promise.all([
    import("../../text/levelsText.ts"),
    cli.withClient(({ api }) => api.org.levels.query())
  ])
  cli.print(rows, () => levelsText(cli.words, rows))
}

const adding = async (cli: Cli, code: string, { office, ...level }: AddLevelOptions) => {
  const { asInput } = await import("../../asInput.ts")
  const made = await cli.withClient(({ api }) =>
    api.org.addLevel.mutate(asInput({ office, level: { ...level, code } }))
  )
  cli.print(made, () => cli.words.org.levelAdded(cli.words.language === "en" ? made.en : made.zh))
}

const whole = (text: string): number => Number.parseInt(text, 10)

export const orgLevels = (parent: Command, running: Running): void => {
  parent
    .command("levels")
    .description("有哪些层级 / levels of places")
    .action((_options, command) => running(listing)(command))
  const level = parent.command("level").description("层级 / levels")
  level
    .command("add")
    .description("新增自己的层级 / a level of the office's own")
    .argument("<code>", "英文代号 / letters and digits")
    .requiredOption("--zh <name>", "中文名称 / Chinese name")
    .requiredOption("--en <name>", "英文名称 / English name")
    .requiredOption("--rank <n>", "位次，越小越高，见 org levels / the smaller the higher", whole)
    .addOption(
      new Option("--kind <kind>", "行政层级或场所 / kind")
        .choices(["administrative", "site"])
        .default("administrative")
    )
    .option("--office <office>", "街道：代码或名称 / code or name")
    .action((code, options, command) => running(adding)(command, code, options))
}
