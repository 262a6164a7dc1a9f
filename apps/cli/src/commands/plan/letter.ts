/** `aiwei letter template|create|list|sign|end|replace|coverage`: responsibility letters of a year. */
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day } from "../../Settings.ts"
import { letterSteps } from "./letterSteps.ts"
import { whole } from "./whole.ts"

const kinds = [
  "memberDepartment",
  "community",
  "propertyCompany",
  "partnerUnit",
  "contractor",
  "other"
] as const
const states = ["unsigned", "signed", "ended", "expired"] as const

interface Common {
  readonly office?: string
  readonly year?: number
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

interface TemplateOptions extends Common {
  readonly text?: string
  readonly weight?: string
  readonly target?: ReadonlyArray<string>
}

/** `I03=不发生鼠患` is linked to the indicator I03; other words stand for themselves. */
const targetOf = (given: string) => {
  const [, indicator, text] = /^([A-Z]\d{2,4})=(.+)$/u.exec(given) ?? []
  return indicator === undefined || text === undefined ? { text: given } : { text, indicator }
}

const templating = async (cli: Cli, title: string | undefined, options: TemplateOptions) => {
  const { text, words, asInput } = await loaded(cli)
  const { office, year, weight, target = [] } = options
  if (title === undefined) {
    const rows = await cli.withClient(({ api }) =>
      api.letters.templates.query(asInput({ office, year }))
    )
    return cli.print(rows, () => text.templatesText(words, cli.words, rows))
  }
  const made = await cli.withClient(({ api }) =>
    api.letters.addTemplate.mutate(
      asInput({
        office,
        year,
        title,
        text: options.text,
        appraisalWeight: weight,
        targets: target.map(targetOf)
      })
    )
  )
  cli.print(made, () => words.templateMade(made.id))
}

interface CreateOptions extends Common {
  readonly kind?: (typeof kinds)[number]
  readonly unit?: ReadonlyArray<string>
  readonly organisation?: ReadonlyArray<string>
  readonly partyA?: string
  readonly missing?: boolean
  /** Says what would be made, and makes nothing. */
  readonly preview?: boolean
}

const creating = async (cli: Cli, template: string, options: CreateOptions) => {
  const { text, words, asInput } = await loaded(cli)
  const { office, kind, on, unit = [], organisation = [], partyA, missing } = options
  const parties = [
    ...unit.map((one) => ({ unit: one })),
    ...organisation.map((one) => ({ organisation: one }))
  ]
  const named = kind === undefined && parties.length === 0
  const wanted = asInput({
    office,
    template,
    parties,
    on,
    onlyMissing: missing,
    kind: named ? ("memberDepartment" as const) : kind,
    partyA: partyA === undefined ? undefined : { unit: partyA }
  })
  if (options.preview === true) {
    const seen = await cli.withClient(({ api }) => api.letters.preview.query(wanted))
    return cli.print(seen, () => text.previewText(words, seen))
  }
  const made = await cli.withClient(({ api }) => api.letters.create.mutate(wanted))
  cli.print(made, () => words.lettersMade(made.made.length, made.existing))
}

/** A page of the most there may be: a script wants all of them. */
const limit = 1000

interface ListOptions extends Common {
  readonly state?: (typeof states)[number]
}

const listing = async (cli: Cli, options: ListOptions) => {
  const { text, words, asInput } = await loaded(cli)
  const { everyPage } = await import("../../everyPage.ts")
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.letters.list.query(asInput({ ...options, cursor, limit })))
  )
  cli.print(rows, () => text.lettersText(words, rows))
}

const covering = async (cli: Cli, options: Common) => {
  const { text, words, asInput } = await loaded(cli)
  const found = await cli.withClient(({ api }) => api.letters.coverage.query(asInput(options)))
  cli.print(found, () => text.coverageText(words, cli.words, found))
}

const year = () => new Option("--year <year>", "年度 / year").argParser(whole)

export const letterCommand: Define = (program, running) => {
  const parent = program.command("letter").description("责任书 / responsibility letters")
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .option("--office <code>", "街道代码 / office code")
  command("template", "责任书模板：写标题即新增 / templates; with a title a new one")
    .argument("[title]")
    .addOption(year())
    .option("--text <text>", "正文 / text")
    .option("--weight <percent>", "占年度考核的百分比 / per cent of the year's appraisal")
    .option("--target <target...>", "目标，可写 指标=目标 / targets, INDICATOR=TEXT or TEXT")
    .action((title, options, own) => running(templating)(own, title, options))
  command("create", "批量生成责任书，默认全部成员单位 / letters for all of a kind")
    .argument("<template>", "模板编号或标题 / id or title")
    .addOption(new Option("--kind <kind>", "哪一类单位 / of which kind").choices(kinds))
    .option("--unit <place...>", "指明的单位 / these units")
    .option("--organisation <name...>", "指明的外单位 / these organisations")
    .option("--party-a <unit>", "甲方，默认本办公室主要领导 / whose main leader is party A")
    .option("--missing", "只为还没有的生成 / only where there is none")
    .option("--preview", "只看会生成哪些 / say what would be made")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((template, options, own) => running(creating)(own, template, options))
  command("list", "责任书列表 / letters")
    .addOption(year())
    .addOption(new Option("--state <state>", "状态 / state").choices(states))
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((options, own) => running(listing)(own, options))
  command("coverage", "签订率 / who has signed")
    .addOption(year())
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((options, own) => running(covering)(own, options))
  letterSteps(command, running)
}
