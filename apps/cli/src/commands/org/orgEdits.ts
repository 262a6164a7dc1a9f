/** `aiwei org add|move|rename|recode|close`: each is asked about the unit as it is now. */
import { type Command, Option } from "commander"

import type { Running } from "../../define.ts"
import { day } from "../../Settings.ts"
import { type AddOptions, adding, closing, moving, recoding, renaming } from "./editActs.ts"

const whole = (text: string): number => Number.parseInt(text, 10)

const place = ["<place>", "代码或名称 / code or name"] as const
const freed = ["--freed", "启用别的单位用过的代码 / a code that another unit had once"] as const

const on = () => new Option("--on <day>", "从哪天起，默认今天 / from which day").argParser(day)

export const orgEdits = (parent: Command, running: Running): void => {
  parent
    .command("add")
    .description("新增下级单位 / add a unit")
    .argument(...place)
    .argument("<name>", "名称 / name")
    .requiredOption("--level <level>", "层级，见 org levels / see org levels")
    .option("--code <code>", "十二位区划代码 / 12 digits")
    .option("--grid-code <code>", "网格编码 / grid code")
    .option("--urban-rural <class>", "城乡分类代码 / 111 112 121 122 123 210 220")
    .option("--priority <n>", "优先次序 1–9 / priority", whole)
    .option(...freed)
    .addOption(on())
    .action((above, name, options: AddOptions, command) =>
      running(adding)(command, above, name, options)
    )
  parent
    .command("move")
    .description("移到另一个上级 / move below another unit")
    .argument(...place)
    .requiredOption("--under <place>", "新的上级 / new parent")
    .option("--preview", "只看会怎样 / only show what would change")
    .addOption(on())
    .action((of, options, command) => running(moving)(command, of, options))
  parent
    .command("rename")
    .description("改名，以前的日子仍用旧名 / days before keep the old name")
    .argument(...place)
    .argument("<name>", "新名称 / new name")
    .option("--official <name>", "全称 / official name")
    .addOption(on())
    .action((of, name, options, command) => running(renaming)(command, of, name, options))
  parent
    .command("recode")
    .description("换代码，- 表示没有代码 / - for none")
    .argument(...place)
    .argument("<code>", "十二位区划代码 / 12 digits")
    .option(...freed)
    .addOption(on())
    .action((of, code, options, command) => running(recoding)(command, of, code, options))
  parent
    .command("close")
    .description("撤销，连同下级 / close, with all below")
    .argument(...place)
    .option("--preview", "只看会怎样 / only show what would end")
    .addOption(on())
    .action((of, options, command) => running(closing)(command, of, options))
}
