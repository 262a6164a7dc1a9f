/** `aiwei people erase|export` and `aiwei personal retention`: what is stored of people, and how long. */
import type { RetentionKind } from "@aiwei/domain/personal/RetentionRule"
import { Argument, type Command, InvalidArgumentError } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define, Running } from "../../define.ts"
import { personalWords } from "../../words/personal.ts"

const erasing = async (cli: Cli, person: string, { reason }: { readonly reason: string }) => {
  const { personNamed } = await import("../../personNamed.ts")
  const done = await cli.withClient(async (client) =>
    client.api.personal.erase.mutate({ person: await personNamed(cli, client, person), reason })
  )
  const words = personalWords(cli)
  cli.print(done, () => `${words.erased(done.name, done.records)}\n${words.stays}`)
}

const exporting = async (cli: Cli, person: string) => {
  const { personNamed } = await import("../../personNamed.ts")
  const { personText } = await import("../../text/people/personText.ts")
  const file = await cli.withClient(async (client) =>
    client.api.personal.export.mutate({ person: await personNamed(cli, client, person) })
  )
  cli.print(file, () => personText(personalWords(cli), file))
}

/** Beside `people list`. */
export const ofPerson = (people: Command, running: Running): void => {
  people
    .command("erase")
    .description("抹去离岗人员的个人信息 / erase somebody who left")
    .argument("<person>", "姓名或编号 / name or id")
    .requiredOption("--reason <text>", "原因，会存入审计 / why; stored")
    .action((person, options, command: Command) => running(erasing)(command, person, options))
  people
    .command("export")
    .description("一个人的全部资料 / all that is stored of one person")
    .argument("<person>", "姓名或编号 / name or id")
    .action((person, _options, command: Command) => running(exporting)(command, person))
}

interface RuleOptions {
  readonly days?: number
  readonly basis?: string
}

const showing = async (cli: Cli) => {
  const { table } = await import("../../table.ts")
  const words = personalWords(cli)
  const rules = await cli.withClient(({ api }) => api.retention.show.query())
  cli.print(rules, () =>
    table(
      words.headings.map((title) => ({ title })),
      rules.map(({ kind, days, least, most, status, basis, source, basisEn, sourceEn }) => [
        words.kinds[kind],
        String(days),
        words.range(least, most),
        words.status[status],
        (cli.settings.lang === "en" ? basisEn : null) ?? basis,
        (cli.settings.lang === "en" ? sourceEn : null) ?? source
      ])
    )
  )
}

const changing = async (cli: Cli, kind: RetentionKind | undefined, options: RuleOptions) => {
  const { days, basis } = options
  if (kind === undefined || days === undefined) return showing(cli)
  const { asInput } = await import("../../asInput.ts")
  await cli.withClient(({ api }) => api.retention.change.mutate(asInput({ kind, days, basis })))
  return showing(cli)
}

const erasingOld = async (cli: Cli) => {
  const done = await cli.withClient(({ api }) => api.retention.run.mutate())
  cli.print(done, () => personalWords(cli).ran(done.signIns, done.leavers))
}

const wholeDays = (text: string): number => {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError("天数 / days")
  return Number(text)
}

const kinds: ReadonlyArray<RetentionKind> = ["complainants", "signIns", "leavers"]

export const personalCommand: Define = (program, running) => {
  const parent = program.command("personal").description("个人信息 / personal data")
  parent
    .command("retention")
    .description("保存期限：查看或改动 / how long it is kept")
    .addArgument(new Argument("[kind]", "种类 / kind").choices(kinds))
    .option("--days <n>", "天数 / days", wholeDays)
    .option("--basis <text>", "理由 / why this long")
    .action((kind, options, command: Command) => running(changing)(command, kind, options))
  parent
    .command("run")
    .description("抹去到期的资料 / erase what is over")
    .action((_options, command: Command) => running(erasingOld)(command))
}
