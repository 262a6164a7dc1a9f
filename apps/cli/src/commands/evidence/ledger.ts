/** `aiwei ledger add|list|withdraw`: bonuses, penalties and vetoes outside the lines. */
import type { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"
import { Argument } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day, month } from "../../Settings.ts"
import { attachedThrough } from "../plan/attached.ts"
import { loaded, type ListOptions } from "./loaded.ts"
import { commandsOf, listed, takenBack, withdrawingBy } from "./records.ts"

interface AddOptions {
  readonly office?: string
  readonly period?: string
  readonly day?: string
  readonly points?: string
  readonly veto?: string
  readonly reason: string
  readonly ref?: string
  readonly photo?: string
}
type Kind = "bonus" | "penalty" | "veto"

const adding = async (cli: Cli, unit: string, kind: Kind, options: AddOptions) => {
  const { words, asInput, toldText } = await loaded(cli)
  const { period, day: on, ref, photo: path, ...rest } = options
  const made = await cli.withClient(async (client) => {
    const photo = await attachedThrough("photo", cli, client, path)
    return client.api.ledger.add.mutate({
      ...asInput({ ...rest, unit, kind, reference: ref, photo }),
      period: (period ?? null) as Month | null,
      day: (on ?? null) as Day | null
    })
  })
  cli.print(made, () => toldText(words, cli.words, made.entry.id, made))
}

const listing = async (cli: Cli, period: string, options: ListOptions) => {
  const { words, asInput, ledgerText } = await loaded(cli)
  const page = await cli.withClient(({ api }) =>
    api.ledger.list.query({ ...asInput({ ...options }), period: period as Month })
  )
  cli.print(page, () => ledgerText(words, page))
}

const withdrawing = withdrawingBy((api) => api.ledger.withdraw.mutate)

export const ledgerCommand: Define = (program, running) => {
  const command = commandsOf(program, "ledger", "加减分台账 / bonuses, penalties, vetoes")
  command("add", "登记加分、扣减或一票否决 / give a bonus, penalty or veto")
    .argument("<unit>", "社区代码或名称 / code or name")
    .addArgument(new Argument("<kind>", "类别 / kind").choices(["bonus", "penalty", "veto"]))
    .requiredOption("--reason <text>", "理由 / reason")
    .option("--points <points>", "分值 / points")
    .option("--veto <code>", "方案的否决项 / the scheme's veto")
    .option("--period <month>", "月份 / YYYY-MM", month)
    .option("--day <day>", "日期 / day", day)
    .option("--ref <text>", "文号 / reference")
    .option("--photo <file>", "照片 / photo: JPEG, PNG, WebP")
    .action((unit, kind, options, own) => running(adding)(own, unit, kind, options))
  listed(command("list", "某月的台账 / a month's ledger")).action((period, options, own) =>
    running(listing)(own, period, options)
  )
  takenBack(command("withdraw", "撤回一条 / withdraw one")).action((id, options, own) =>
    running(withdrawing)(own, id, options)
  )
}
