/** `aiwei org merge|split`: `--preview` shows what would change, and changes nothing. */
import { type Command, Option } from "commander"

import type { Running } from "../../define.ts"
import { day } from "../../Settings.ts"
import { type MergeOptions, merging, type SplitOptions, splitting } from "./reformActs.ts"

const on = () =>
  new Option("--on <day>", "从哪天起 / from which day").argParser(day).makeOptionMandatory()

export const orgReforms = (parent: Command, running: Running): void => {
  const preview = ["--preview", "只看会怎样 / only show what would change"] as const
  const freed = ["--freed", "启用别的单位用过的代码 / a code that another unit had once"] as const
  parent
    .command("merge")
    .description("几个单位合并 / make one unit of several")
    .argument("<places...>", "代码或名称 / codes or names")
    .option("--into <place>", "并入其中哪一个 / which of them stays")
    .option("--new <name>", "或成立新单位 / or a new unit of this name")
    .option("--level <level>", "新单位的层级，默认同第一个 / level of the new unit")
    .option("--code <code>", "新单位的代码 / code of the new unit")
    .option(...preview)
    .option(...freed)
    .addOption(on())
    .action((places, options: MergeOptions, command) => running(merging)(command, places, options))
  parent
    .command("split")
    .description("一个单位拆成几个 / make several units of one")
    .argument("<place>", "代码或名称 / code or name")
    .requiredOption(
      "--into <part...>",
      "名称[@代码]=下级,下级 / name[@code]=child,child; repeat for every part"
    )
    .option("--record <record...>", "编号=归到的名称 / id=name of the part it goes to")
    .option(...preview)
    .option(...freed)
    .addOption(on())
    .action((place, options: SplitOptions, command) => running(splitting)(command, place, options))
}
