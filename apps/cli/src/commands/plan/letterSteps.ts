/** `aiwei letter sign|end|replace`: what becomes of one letter. */
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import { day } from "../../Settings.ts"
import { attached } from "./attached.ts"

interface StepOptions {
  readonly office?: string
  readonly on?: string
}
interface EndOptions extends StepOptions {
  readonly reason?: string
}

const loaded = async (cli: Cli) => {
  const [{ planWords }, { asInput }] = await Promise.all([
    import("../../words/plan/planWords.ts"),
    import("../../asInput.ts")
  ])
  return { words: planWords(cli), asInput }
}

const told = async (cli: Cli, letter: { readonly id: string; readonly state: string }) => {
  const { words } = await loaded(cli)
  cli.print(letter, () => words.changed(letter.id, words.states[letter.state] ?? letter.state))
}

const signing = async (cli: Cli, id: string, options: StepOptions & { readonly file?: string }) => {
  const { asInput } = await loaded(cli)
  const { office, on } = options
  const letter = await cli.withClient(async (client) => {
    const file = await attached(cli, client, options.file)
    return client.api.letters.sign.mutate(asInput({ office, id, on, file }))
  })
  await told(cli, letter)
}

const ending = async (cli: Cli, id: string, options: EndOptions) => {
  const { asInput } = await loaded(cli)
  const given = asInput({ id, ...options })
  await told(cli, await cli.withClient(({ api }) => api.letters.end.mutate(given)))
}

const replacing = async (
  cli: Cli,
  id: string,
  options: EndOptions & { readonly template?: string }
) => {
  const { asInput } = await loaded(cli)
  const given = asInput({ id, ...options })
  await told(cli, await cli.withClient(({ api }) => api.letters.replace.mutate(given)))
}

export const letterSteps = (
  command: (name: string, description: string) => Command,
  running: Running
): void => {
  command("sign", "登记签订 / a letter is signed")
    .argument("<id>")
    .option("--on <day>", "签订日 / YYYY-MM-DD", day)
    .option("--file <path>", "签字后的扫描件 / the signed letter")
    .action((id, options, own) => running(signing)(own, id, options))
  command("end", "终止责任书 / end a letter")
    .argument("<id>")
    .option("--on <day>", "从哪天起 / first day without it", day)
    .option("--reason <text>", "原因 / reason")
    .action((id, options, own) => running(ending)(own, id, options))
  command("replace", "更换责任书 / a new letter with the same party")
    .argument("<id>")
    .option("--template <template>", "另一份模板 / another template")
    .option("--on <day>", "从哪天起 / from which day", day)
    .option("--reason <text>", "原因 / reason")
    .action((id, options, own) => running(replacing)(own, id, options))
}
