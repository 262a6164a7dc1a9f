/** `aiwei task done|reopen|end|milestone`: a task is closed, opened again, given up, or reaches a milestone. */
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import { day } from "../../Settings.ts"
import { whole } from "./whole.ts"

interface StepOptions {
  readonly on?: string
}

const loaded = async (cli: Cli) => {
  const [{ planWords }, { asInput }] = await Promise.all([
    import("../../words/plan/planWords.ts"),
    import("../../asInput.ts")
  ])
  return { words: planWords(cli), asInput }
}

const closing = async (cli: Cli, id: string, { on }: StepOptions) => {
  const { words, asInput } = await loaded(cli)
  const task = await cli.withClient(async ({ api }) => {
    const { unitId: place } = await api.tasks.show.query({ id })
    return api.tasks.done.mutate(asInput({ place, id, on }))
  })
  cli.print(task, () => words.taskDone(task.title, task.doneOn ?? ""))
}

const opening = async (cli: Cli, id: string) => {
  const { words } = await loaded(cli)
  const task = await cli.withClient(async ({ api }) => {
    const { unitId: place } = await api.tasks.show.query({ id })
    return api.tasks.reopen.mutate({ place, id })
  })
  cli.print(task, () => words.taskOpen(task.title))
}

const ending = async (
  cli: Cli,
  id: string,
  options: StepOptions & { readonly reason?: string }
) => {
  const { words, asInput } = await loaded(cli)
  const ended = await cli.withClient(async ({ api }) => {
    const { unitId: place } = await api.tasks.show.query({ id })
    return api.tasks.end.mutate(asInput({ place, id, ...options }))
  })
  cli.print(ended, () => words.taskEnded(ended.ended, ended.endedOn))
}

const reaching = async (
  cli: Cli,
  id: string,
  no: number,
  { on, undo }: StepOptions & { readonly undo?: boolean }
) => {
  const { words, asInput } = await loaded(cli)
  const all = await cli.withClient(async ({ api }) => {
    const { unitId: place } = await api.tasks.show.query({ id })
    return api.tasks.milestone.mutate(asInput({ place, id, no, reached: undo !== true, on }))
  })
  const one = all.find((milestone) => milestone.no === no)
  cli.print(all, () => `${one?.text ?? ""} ${one?.reachedOn ?? words.states["open"] ?? ""}`)
}

export const taskSteps = (parent: Command, running: Running): void => {
  const one = (name: string, description: string) =>
    parent.command(name).description(description).argument("<id>")
  one("done", "办结末级任务 / a task that has no parts is done")
    .option("--on <day>", "办结日 / YYYY-MM-DD", day)
    .action((id, options, own) => running(closing)(own, id, options))
  one("reopen", "重新打开 / open a task again").action((id, _options, own) =>
    running(opening)(own, id)
  )
  one("end", "终止任务及其全部分解 / give a task up with all its parts")
    .option("--on <day>", "从哪天起 / first day without it", day)
    .option("--reason <text>", "原因 / reason")
    .action((id, options, own) => running(ending)(own, id, options))
  one("milestone", "登记节点 / a milestone is reached")
    .argument("<no>", "第几个 / which", whole)
    .option("--on <day>", "完成日 / YYYY-MM-DD", day)
    .option("--undo", "取消 / take it back")
    .action((id, no, options, own) => running(reaching)(own, id, no, options))
}
