/** `aiwei task add|cascade|assign`: a task is set for a place, broken down, and given to somebody. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { PostKind } from "@aiwei/domain/people/PostKind"
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"
import { day } from "../../Settings.ts"
import type { PlanWords } from "../../words/plan/planWords.ts"

interface OwnerOptions {
  readonly person?: string
  readonly post?: string
  readonly postKind: PostKind
  readonly organisation?: string
  readonly on?: string
}
interface AddOptions extends OwnerOptions {
  readonly due: string
  readonly text?: string
  readonly milestone?: ReadonlyArray<string>
}

const loaded = async (cli: Cli) => {
  const [{ planWords }, { asInput }] = await Promise.all([
    import("../../words/plan/planWords.ts"),
    import("../../asInput.ts")
  ])
  return { words: planWords(cli), asInput }
}

const isId = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text)

const ownerOf = (words: PlanWords, options: OwnerOptions) => {
  const { person, post, postKind, organisation } = options
  const all = [
    ...(person === undefined ? [] : [isId(person) ? { personId: person } : { name: person }]),
    ...(post === undefined ? [] : [{ unit: post, postKind }]),
    ...(organisation === undefined ? [] : [{ organisation }])
  ]
  if (all.length > 1) throw new Ending(wrongUsage, words.oneHolder)
  return all[0]
}

const milestoneOf = (words: PlanWords, given: string) => {
  const [, text, due] = /^(.+)=(\d{4}-\d{2}-\d{2})$/u.exec(given) ?? []
  if (text === undefined || due === undefined) {
    throw new Ending(wrongUsage, words.badMilestone(given))
  }
  return { text, due }
}

const adding = async (cli: Cli, place: string, title: string, options: AddOptions) => {
  const { words, asInput } = await loaded(cli)
  const { due, text, on, milestone = [] } = options
  const owner = ownerOf(words, options)
  const milestones = milestone.map((one) => milestoneOf(words, one))
  const made = await cli.withClient(({ api }) =>
    api.tasks.add.mutate(asInput({ place, title, due, text, owner, milestones, on }))
  )
  cli.print(made, () => words.taskMade(made.title, made.placeName, made.id))
}

interface CascadeOptions {
  readonly level: string
  readonly due?: string
  readonly duty?: string
  readonly on?: string
}

const cascading = async (cli: Cli, id: string, options: CascadeOptions) => {
  const { words, asInput } = await loaded(cli)
  const { levelMeant } = await import("../../levelMeant.ts")
  const made = await cli.withClient(async (client) => {
    const { api } = client
    const level = (await levelMeant(client, cli, options.level)) as UnitLevel
    const { unitId: place } = await api.tasks.show.query({ id })
    return api.tasks.cascade.mutate(asInput({ place, id, ...options, level }))
  })
  cli.print(made, () => words.cascaded(made.made, made.existing, made.unassigned))
}

const assigning = async (
  cli: Cli,
  id: string,
  options: OwnerOptions & { readonly due?: string }
) => {
  const { words, asInput } = await loaded(cli)
  const owner = ownerOf(words, options)
  const { due, on } = options
  if (owner === undefined && due === undefined) throw new Ending(wrongUsage, words.oneHolder)
  const task = await cli.withClient(async ({ api }) => {
    const { unitId: place } = await api.tasks.show.query({ id })
    return api.tasks.assign.mutate(asInput({ place, id, owner, due, on }))
  })
  cli.print(task, () => words.taskGiven(task.title, task.ownerName))
}

const withOwner = (command: Command) =>
  command
    .option("--person <person>", "负责人姓名或编号 / name or id of the owner")
    .option("--post <unit>", "某单位在任的人 / whoever has a post of this unit")
    .addOption(
      new Option("--post-kind <kind>", "哪一种职务 / which kind of post")
        .choices(["mainLeader", "leaderInCharge", "specialist", "staff"] as const)
        .default("mainLeader" as const)
    )
    .option("--organisation <organisation>", "外单位的名称或编号 / name or id")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)

export const taskGiving = (parent: Command, running: Running): void => {
  withOwner(parent.command("add"))
    .description("下达任务 / set a task for a place")
    .argument("<place>", "代码、名称或路径 / code, name or way")
    .argument("<title>")
    .requiredOption("--due <day>", "期限 / due", day)
    .option("--text <text>", "要求 / text")
    .option("--milestone <milestone...>", "节点，内容=YYYY-MM-DD / TEXT=YYYY-MM-DD")
    .action((place, title, options: AddOptions, own) => running(adding)(own, place, title, options))
  parent
    .command("cascade")
    .description("分解到某一级的每个单位 / one part for every place down to a level")
    .argument("<id>")
    .requiredOption("--level <level>", "末级，名称或代码 / leaf level by name or code")
    .option("--due <day>", "各级期限 / due", day)
    .option("--duty <duty>", "由谁承担这项职责就由谁负责 / whoever holds this duty has it")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((id, options: CascadeOptions, own) => running(cascading)(own, id, options))
  withOwner(parent.command("assign"))
    .description("安排负责人或改期限 / give it to somebody, or change when it is due")
    .argument("<id>")
    .option("--due <day>", "期限 / due", day)
    .action((id, options: OwnerOptions & { readonly due?: string }, own) =>
      running(assigning)(own, id, options)
    )
}
