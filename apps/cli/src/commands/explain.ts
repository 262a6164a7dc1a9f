/** `aiwei explain PLACE PERIOD`: what a total is made of, down to the imported cell. */
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { month } from "../Settings.ts"

interface Options {
  readonly office?: string
}

const explaining = async (cli: Cli, place: string, period: string, options: Options) => {
  const { explanationText } = await import("../text/explanationText.ts")
  const { asInput } = await import("../asInput.ts")
  const view = await cli.withClient(({ api }) =>
    api.rankings.explain.query(asInput({ place, period, ...options }))
  )
  const { evidenceWords } = await import("../words/evidence/evidenceWords.ts")
  const { workedText } = await import("../text/evidence/workedText.ts")
  const { rankWords } = await import("../words/months/rankWords.ts")
  const { reply } = rankWords(cli)
  const { markedBy } = await import("../text/markedLine.ts")
  const marked = markedBy(cli.words, view.toBeChecked)
  cli.print(view, () =>
    [
      explanationText(cli.words, view),
      ...workedText(evidenceWords(cli), cli.words, view),
      ...view.replies.map(({ no, indicator, indicatorCode, text }) =>
        reply(no, marked(indicator, indicatorCode), text)
      )
    ].join("\n")
  )
}

export const explainCommand: Define = (program, running) => {
  program
    .command("explain")
    .description("得分说明 / what a score is made of")
    .argument("<place>", "社区代码或名称 / code or name")
    .argument("<period>", "月份 / YYYY-MM", month)
    .option("--office <code>", "街道代码 / office code")
    .action((place, period, options, command) =>
      running(explaining)(command, place, period, options)
    )
}
