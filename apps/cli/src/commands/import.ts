/** `aiwei import PATH…` and its sub-commands. What was understood is data; progress goes to stderr. */
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import type { ErrorOptions } from "../importing/errorBooks.ts"
import type { ImportOptions } from "../importing/ImportOptions.ts"
import { month } from "../Settings.ts"
import { zh } from "../words/zh.ts"
import { mappingCommands } from "./imports/mappings.ts"

const importing = async (cli: Cli, paths: ReadonlyArray<string>, options: ImportOptions) =>
  (await import("../importing/importPaths.ts")).importPaths(cli, paths, options)

const inspecting = async (cli: Cli, paths: ReadonlyArray<string>, options: ImportOptions) =>
  (await import("../importing/importPaths.ts")).inspectPaths(cli, paths, options)

/** What was only inspected, or let go of, has left nothing behind and is no import. */
const listing = async (cli: Cli) => {
  const { importsText } = await import("../text/importsText.ts")
  const { everyPage } = await import("../everyPage.ts")
  const all = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.imports.list.query({ cursor }))
  )
  const rows = all.filter(({ state }) => state !== "discarded")
  cli.print(rows, () => importsText(cli.words, rows))
}

const showing = async (cli: Cli, batch: string) => {
  const { reportText } = await import("../text/reportText.ts")
  const report = await cli.withClient(({ api }) => api.imports.show.query({ batch }))
  cli.print(report, () => reportText(cli.words, report, "stored"))
}

const undoing = async (cli: Cli, batch: string, { dryRun }: { readonly dryRun?: boolean }) => {
  const { undoText } = await import("../importing/undoText.ts")
  const { undoEn, undoZh } = await import("@aiwei/client/undo/undoWords")
  const report = await cli.withClient(({ api }) => api.imports.undo.mutate({ batch, dryRun }))
  const say = cli.words === zh ? undoZh : undoEn
  cli.print(report, () => undoText(cli.words, say, report, dryRun === true))
}

const marking = async (cli: Cli, batch: string, options: ErrorOptions) =>
  (await import("../importing/errorBooks.ts")).errorBooks(cli, batch, options)

const columnMapHelp =
  '列对应文件 / column maps, JSON or YAML: {"kind": "roster", "columns": {"表头/heading": "name", "C": "phone"}}'

const passwordHelp = "打开有密码的文件，不保存 / opens files behind a password; never stored"

export const importCommand: Define = (program, running) => {
  const parent = program
    .command("import")
    .description("导入旧表 / import old workbooks")
    .argument("<path...>", "文件或文件夹 / files or folders")
    .option("--dry-run", "只试算，不写入 / the same work, rolled back")
    .option("--period <month>", "文件没写月份时用 / YYYY-MM, where the files leave it open", month)
    .option("--office <code>", "文件没写单位时用 / office code, where the files leave it open")
    .option("--map <file>", columnMapHelp)
    .option("--password <password>", passwordHelp)
    .option("--strict", "有错误的文件整个不导入 / refuse a file with any error")
    .action((paths, options, command) => running(importing)(command, paths, options))
  parent
    .command("inspect")
    .description("看懂了什么，不写入 / what is understood; nothing is written")
    .argument("<path...>", "文件或文件夹 / files or folders")
    .option("--period <month>", "文件没写月份时用 / YYYY-MM, where the files leave it open", month)
    .option("--office <code>", "文件没写单位时用 / office code, where the files leave it open")
    .option("--map <file>", columnMapHelp)
    .option("--password <password>", passwordHelp)
    // `import` has the same options and takes them, wherever in the line they stand.
    .action((paths, _options, command) =>
      running(inspecting)(command, paths, command.optsWithGlobals())
    )
  parent
    .command("list")
    .description("导入批次 / batches")
    .action((_options, command) => running(listing)(command))
  parent
    .command("show")
    .description("一个批次的报告 / one batch")
    .argument("<batch>")
    .action((batch, _options, command) => running(showing)(command, batch))
  parent
    .command("errors")
    .description("改错表：原表标出错误 / the files with their errors marked")
    .argument("<batch>")
    .option("--file <path>", "只要这一个文件 / this file alone")
    .option("--out <dir>", "写到这个目录，默认当前目录 / folder, the present one when left out")
    .action((batch, options, command) => running(marking)(command, batch, options))
  mappingCommands(parent, running)
  parent
    .command("undo")
    .description("撤销一个批次，改过的保留 / take a batch back; what was changed since stays")
    .argument("<batch>")
    .option("--dry-run", "只试算，不改动 / the same work, rolled back")
    .action((batch, _options, command) =>
      running(undoing)(command, batch, command.optsWithGlobals())
    )
}
