/** `aiwei assess`: scores any foreign table by a scheme and a mapping file. No database, nothing written. */
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { dataHasErrors, wrongUsage } from "../exitCode.ts"

interface Options {
  readonly scheme: string
  readonly map: string
  readonly inputs: ReadonlyArray<string>
}

const assessing = async (cli: Cli, options: Options) => {
  const { Readable } = await import("node:stream")
  const { assessFiles } = await import("@aiwei/server/assess")
  const { assessedJson, assessedText, toldText } = await import("../text/assessedText.ts")
  const answer = await assessFiles(options)
  const findings = "faults" in answer ? answer.faults : answer.told
  for (const one of findings) cli.out.note(toldText(cli.words, one))
  if ("faults" in answer) {
    if (cli.settings.json === true) cli.out.data(JSON.stringify({ rows: [], findings }, null, 2))
    const isData = findings.every(({ code }) => code === "fileRefused")
    return isData ? dataHasErrors : wrongUsage
  }
  const { linesToCheckText } = await import("../text/months/linesToCheckText.ts")
  for (const one of linesToCheckText(cli, answer.scheme.toBeChecked)) cli.out.note(one)
  const pieces = cli.settings.json === true ? assessedJson(answer) : assessedText(cli.words, answer)
  await cli.out.bytes(Readable.from(pieces))
  for (const one of answer.discrepancies) cli.out.note(cli.words.assess.differs(one))
  cli.out.note(cli.words.assess.totals(answer.totals))
  return answer.totals.errors > 0 ? dataHasErrors : undefined
}

export const assessCommand: Define = (program, running) => {
  program
    .command("assess")
    .description("按方案给任何外来表评分，不写入 / score any foreign table; nothing is written")
    .requiredOption("--scheme <file>", "方案文件 / scheme file, YAML or JSON")
    .requiredOption("--map <file>", "对应文件 / mapping file: what the columns mean")
    .requiredOption("--inputs <file...>", "表格，可写成 表名=文件 / tables, also as name=file")
    .action((options, command) => running(assessing)(command, options))
}
