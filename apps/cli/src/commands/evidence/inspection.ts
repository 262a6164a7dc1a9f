/** `aiwei inspection add|list|show|double|doubles|withdraw`: rounds with what they found. */
import { roundKinds, type RoundKind } from "@aiwei/domain/assessment/scoring/Finding"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day } from "../../Settings.ts"
import { doubleCommands } from "./doubles.ts"
import { type FindingMeant, findingsMeant } from "./findingMeant.ts"
import { withPhotos } from "./findingPhotos.ts"
import { loaded, type ListOptions } from "./loaded.ts"
import { commandsOf, listed, takenBack, withdrawingBy } from "./records.ts"

interface AddOptions {
  readonly office?: string
  readonly day: string
  readonly kind: RoundKind
  readonly time?: string
  readonly inspector: ReadonlyArray<string>
  readonly line?: ReadonlyArray<string>
  readonly doubleOf?: string
  readonly note?: string
  readonly ref?: string
  readonly finding?: ReadonlyArray<FindingMeant>
}

const adding = async (cli: Cli, unit: string, options: AddOptions) => {
  const { words, asInput, toldText } = await loaded(cli)
  const { day: on, inspector, line, ref, finding = [], ...rest } = options
  const made = await cli.withClient(async (client) =>
    client.api.inspections.record.mutate({
      ...asInput({ ...rest, unit, indicators: line, reference: ref }),
      day: on as Day,
      inspectors: inspector,
      findings: await withPhotos(cli, client, finding)
    })
  )
  cli.print(made, () => toldText(words, cli.words, made.inspection.id, made))
}

const listing = async (cli: Cli, period: string, options: ListOptions) => {
  const { words, asInput, inspectionsText } = await loaded(cli)
  const page = await cli.withClient(({ api }) =>
    api.inspections.list.query({ ...asInput({ ...options }), period: period as Month })
  )
  cli.print(page, () => inspectionsText(words, page))
}

const showing = async (cli: Cli, id: string, options: Pick<ListOptions, "office">) => {
  const { words, asInput, inspectionText } = await loaded(cli)
  const shown = await cli.withClient(({ api }) =>
    api.inspections.show.query(asInput({ ...options, id }))
  )
  cli.print(shown, () => inspectionText(words, cli.words, shown))
}

const withdrawing = withdrawingBy((api) => api.inspections.withdraw.mutate)

const several = (text: string, before: ReadonlyArray<string> = []) => [...before, text]

export const inspectionCommand: Define = (program, running) => {
  const command = commandsOf(program, "inspection", "检查 / inspections")
  command("add", "登记一次检查和发现的问题 / record a round with all it found")
    .argument("<unit>", "社区代码或名称 / code or name")
    .requiredOption("--day <day>", "检查日期 / day", day)
    .addOption(
      new Option("--kind <kind>", "检查类别 / kind").choices(roundKinds).default("unannounced")
    )
    .requiredOption("--inspector <name>", "检查人，可多次 / inspector, repeatable", several)
    .option("--time <HH:MM>", "时间 / time of day")
    .option(
      "--line <code>",
      "看了哪些指标，可多次；不写为全部 / lines looked at, repeatable; all when left out",
      several
    )
    .option("--double-of <id>", "复评哪一次检查（不计分） / blind double of an inspection")
    .option("--note <text>", "说明 / note")
    .option("--ref <text>", "文号 / reference")
    .option(
      "--finding <text>",
      "发现的问题，可多次 / finding, repeatable: I03/I03.1 times=2 spot=3号楼 photo=FILE",
      findingsMeant
    )
    .action((unit, options, own) => running(adding)(own, unit, options))
  listed(command("list", "某月的检查 / a month's rounds")).action((period, options, own) =>
    running(listing)(own, period, options)
  )
  command("show", "一次检查的全部 / one round whole")
    .argument("<id>")
    .action((id, options, own) => running(showing)(own, id, options))
  doubleCommands(command, running)
  takenBack(
    command("withdraw", "撤回一次检查和它的发现 / withdraw a round with its findings")
  ).action((id, options, own) => running(withdrawing)(own, id, options))
}
