/** `aiwei task add|cascade|list|progress|done …`: tasks for places, broken down and rolled up. */
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { day } from "../../Settings.ts"
import { taskGiving } from "./taskGiving.ts"
import { taskSteps } from "./taskSteps.ts"

const states = ["open", "overdue", "done", "ended", "unassigned"] as const

interface ListOptions {
  readonly office?: string
  readonly under?: string
  readonly state?: (typeof states)[number]
  readonly owner?: string
  readonly task?: string
  readonly leaves?: boolean
  readonly wholes?: boolean
  readonly on?: string
}

const loaded = async (cli: Cli) => {
  const [text, { planWords }, { levelWord }, { everyPage }, { asInput }] = await Promise.all([
    import("../../text/plan/tasksText.ts"),
    import("../../words/plan/planWords.ts"),
    import("../../text/levelWord.ts"),
    import("../../everyPage.ts"),
    import("../../asInput.ts")
  ])
  return { text, words: planWords(cli), levelWord, everyPage, asInput }
}

/** A page of the most there may be: a script wants all of them. */
const limit = 1000

const listing = async (cli: Cli, options: ListOptions) => {
  const { text, words, levelWord, everyPage, asInput } = await loaded(cli)
  const { rows, known } = await cli.withClient(async ({ api }) => ({
    rows: await everyPage((cursor) => api.tasks.list.query(asInput({ ...options, cursor, limit }))),
    known: await api.org.levels.query()
  }))
  cli.print({ rows }, () => text.tasksText(words, levelWord(cli.words, known), rows))
}

interface ProgressOptions {
  readonly place?: string
  readonly on?: string
}

const progressing = async (cli: Cli, id: string, options: ProgressOptions) => {
  const { text, words, levelWord, asInput } = await loaded(cli)
  const { found, known } = await cli.withClient(async ({ api }) => ({
    found: await api.tasks.progress.query(asInput({ id, ...options })),
    known: await api.org.levels.query()
  }))
  cli.print(found, () => text.progressText(words, levelWord(cli.words, known), found))
}

const reading = (parent: Command, running: Parameters<Define>[1]): void => {
  parent
    .command("list")
    .description("任务列表 / tasks")
    .option("--office <code>", "街道代码 / office code")
    .option("--under <place>", "某单位及下级 / at a place and below it")
    .addOption(new Option("--state <state>", "状态 / state").choices(states))
    .option("--owner <id>", "负责人的人员编号 / id of the owner")
    .option("--task <id>", "某项任务的全部分解 / all parts of this task")
    .option("--leaves", "只列末级 / only what has no parts")
    .option("--wholes", "只列整项任务 / only whole tasks")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((options, own) => running(listing)(own, options))
  parent
    .command("progress")
    .description("任务进度和无人负责的末级 / how far a task has come, by place")
    .argument("<id>")
    .option("--place <place>", "某单位的部分 / the part at a place")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((id, options, own) => running(progressing)(own, id, options))
}

export const taskCommand: Define = (program, running) => {
  const parent = program.command("task").description("任务 / tasks")
  taskGiving(parent, running)
  reading(parent, running)
  taskSteps(parent, running)
}
