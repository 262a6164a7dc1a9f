/** `aiwei people registers|register|unregister|trainings|train`: what stands of somebody beside the staff list. */
import { type Command, InvalidArgumentError, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import { day } from "../../Settings.ts"
import type { Register } from "../../words/people/organisationWords.ts"

export const registerKinds: ReadonlyArray<Register> = [
  "fullTime",
  "partTime",
  "expert",
  "volunteer",
  "outside"
]

const loaded = async (cli: Cli) => {
  const [text, { organisationWords }, { everyPage }, { asInput }, { personNamed }] =
    await Promise.all([
      import("../../text/people/organisationText.ts"),
      import("../../words/people/organisationWords.ts"),
      import("../../everyPage.ts"),
      import("../../asInput.ts"),
      import("../../personNamed.ts")
    ])
  return { text, words: organisationWords(cli), everyPage, asInput, personNamed }
}

interface ListOptions {
  readonly register?: Register
  readonly on?: string
  readonly office?: string
}

const registers = async (cli: Cli, options: ListOptions) => {
  const { text, words, everyPage, asInput } = await loaded(cli)
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.people.registers.query(asInput({ ...options, cursor })))
  )
  cli.print({ rows }, () => text.registersText(words, rows))
}

interface PutOptions {
  readonly register: Register
  readonly on: string
  readonly field?: string
  readonly title?: string
  readonly certificate?: string
  readonly availability?: string
  readonly organisation?: string
  readonly office?: string
}

const put = async (cli: Cli, given: string, { office, ...options }: PutOptions) => {
  const { words, asInput, personNamed } = await loaded(cli)
  const done = await cli.withClient(async (client) => {
    const person = await personNamed(cli, client, given, office)
    return client.api.people.register.mutate(asInput({ person, ...options }))
  })
  const { register, on } = options
  cli.print(done, () => words.put(given, words.registers[register], on))
}

const takeOff = async (
  cli: Cli,
  given: string,
  { office, ...options }: Pick<PutOptions, "register" | "on" | "office">
) => {
  const { words, asInput, personNamed } = await loaded(cli)
  const done = await cli.withClient(async (client) => {
    const person = await personNamed(cli, client, given, office)
    return client.api.people.unregister.mutate(asInput({ person, ...options }))
  })
  const { register, on } = options
  cli.print(done, () => words.takenOff(given, words.registers[register], on))
}

const trainings = async (
  cli: Cli,
  options: { readonly duty?: string; readonly office?: string }
) => {
  const { text, words, everyPage, asInput } = await loaded(cli)
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.trainings.list.query(asInput({ ...options, cursor })))
  )
  cli.print({ rows }, () => text.trainingsText(words, rows))
}

interface TrainOptions {
  readonly duty: string
  readonly on: string
  readonly until?: string
  readonly minutes?: number
  readonly certificate?: string
  readonly givenBy?: string
  readonly office?: string
}

const train = async (cli: Cli, given: string, { office, ...options }: TrainOptions) => {
  const { words, asInput, personNamed } = await loaded(cli)
  const { on, until: validUntil, ...rest } = options
  const done = await cli.withClient(async (client) => {
    const person = await personNamed(cli, client, given, office)
    return client.api.trainings.add.mutate(asInput({ person, day: on, validUntil, ...rest }))
  })
  cli.print(done, () => words.trained(given, options.duty, on))
}

const count = (text: string): number => {
  if (/^\d{1,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError("整数 / a whole number")
}

const kindOption = () =>
  new Option("--register <register>", "名册 / register").choices(registerKinds)

const ofOne = (people: Command, name: string, description: string) =>
  people
    .command(name)
    .description(description)
    .argument("<person>", "姓名或编号 / name or id")
    .option("--office <code>", "街道代码 / office code")

const ofRegisters = (people: Command, running: Running): void => {
  people
    .command("registers")
    .description("名册 / who is on which register")
    .addOption(kindOption())
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .option("--office <code>", "街道代码 / office code")
    .action((options, command) => running(registers)(command, options))
  ofOne(people, "register", "登记到名册 / put somebody on a register")
    .addOption(kindOption().makeOptionMandatory())
    .requiredOption("--on <day>", "从哪天起 / first day, YYYY-MM-DD", day)
    .option("--field <text>", "专长 / field")
    .option("--title <text>", "职称 / title")
    .option("--certificate <text>", "证书 / certificate")
    .option("--availability <text>", "可参加的时间 / when they can come")
    .option("--organisation <id>", "所在外部单位编号 / id of the organisation they are from")
    .action((person, options, command: Command) => running(put)(command, person, options))
  ofOne(people, "unregister", "移出名册 / take somebody off a register")
    .addOption(kindOption().makeOptionMandatory())
    .requiredOption("--on <day>", "从哪天起 / first day off it, YYYY-MM-DD", day)
    .action((person, options, command: Command) => running(takeOff)(command, person, options))
}

/** Beside `people list`. */
export const ofLists = (people: Command, running: Running): void => {
  ofRegisters(people, running)
  people
    .command("trainings")
    .description("培训记录 / trainings")
    .option("--duty <duty>", "职责代码 / code of the duty")
    .option("--office <code>", "街道代码 / office code")
    .action((options, command) => running(trainings)(command, options))
  ofOne(people, "train", "登记培训 / record a training")
    .requiredOption("--duty <duty>", "职责代码 / code of the duty")
    .requiredOption("--on <day>", "培训日期 / day of the training, YYYY-MM-DD", day)
    .option("--until <day>", "有效期至 / last day on which it counts, YYYY-MM-DD", day)
    .option("--minutes <count>", "时长（分钟） / minutes", count)
    .option("--certificate <text>", "证书 / certificate")
    .option("--given-by <text>", "培训单位 / who trained them")
    .action((person, options, command: Command) => running(train)(command, person, options))
}
