/** Imports or inspects files and folders: walk, upload, ask, print. */
import type { Client } from "@aiwei/client/makeClient"

import { asInput } from "../asInput.ts"
import type { Cli } from "../Cli.ts"
import { dataHasErrors, Ending, wrongUsage } from "../exitCode.ts"
import { type Asked, type Report, reportText, withLeftOut } from "../text/reportText.ts"
import { pathFault } from "../words/pathFault.ts"
import type { ImportOptions } from "./ImportOptions.ts"
import { mapFile } from "./mapFile.ts"
import { type Opened, uploadAll } from "./uploadAll.ts"
import { type Walked, walk } from "./walk.ts"

const filesBelow = async (
  cli: Cli,
  paths: ReadonlyArray<string>
): Promise<ReadonlyArray<Walked>> => {
  try {
    return await walk(paths)
  } catch (thrown) {
    throw new Ending(wrongUsage, cli.words.cannotRead(pathFault(cli.words, thrown)))
  }
}

/** What settles the things that the files leave open. */
type Hints = Omit<Parameters<Client["api"]["imports"]["inspect"]["query"]>[0], "batch">

/** Nothing kept back: a refused file or an unreadable cell is worth a script's attention. */
const isClean = (report: Report): boolean =>
  report.totals.errors === 0 &&
  report.files.every(({ outcome }) => outcome !== "reject" && outcome !== "nothing_to_import")

const of = (walked: ReadonlyArray<Walked>, fate: Walked["fate"]) =>
  walked.filter((file) => file.fate === fate)

const nothing: Report = {
  batch: null,
  files: [],
  totals: { new: 0, changed: 0, unchanged: 0, skipped: 0, errors: 0 }
}

type Ask = (client: Client, batch: string, hints: Hints) => Promise<Report>

/** Without a file there is nothing to ask, and no batch of nothing to remember. */
const reportOf = async (
  cli: Cli,
  opened: Opened,
  files: ReadonlyArray<Walked>,
  ask: (client: Client, batch: string) => Promise<Report>
) => {
  if (files.length === 0) {
    cli.out.note(cli.words.noSpreadsheets(opened.source))
    return { report: nothing, tooLarge: [], unreadable: [] }
  }
  return cli.withClient(async (client) => {
    const { batch, ...unsent } = await uploadAll(cli, client, opened, files)
    return { report: await ask(client, batch), ...unsent }
  })
}

const asked = async (
  cli: Cli,
  paths: ReadonlyArray<string>,
  options: ImportOptions,
  how: Asked,
  ask: Ask
): Promise<number | undefined> => {
  const walked = await filesBelow(cli, paths)
  const map = options.map === undefined ? undefined : await mapFile(cli, options.map)
  const { period, office, password } = options
  const taken = of(walked, "spreadsheet")
  const opened = { source: paths.join(" "), password }
  const got = await reportOf(cli, opened, taken, (client, batch) =>
    ask(client, batch, asInput({ period, office, map }))
  )
  const whole = withLeftOut(got.report, {
    tooLarge: got.tooLarge,
    unreadable: [...got.unreadable, ...of(walked, "unreadable")],
    ignored: of(walked, "ignored")
  })
  cli.print(whole, () => reportText(cli.words, whole, how))
  return taken.length > 0 && isClean(whole) ? undefined : dataHasErrors
}

export const importPaths = (cli: Cli, paths: ReadonlyArray<string>, options: ImportOptions) =>
  asked(
    cli,
    paths,
    options,
    options.dryRun === true ? "tried" : "stored",
    ({ api }, batch, hints) =>
      api.imports.commit.mutate({
        batch,
        ...hints,
        ...asInput({ dryRun: options.dryRun, strict: options.strict })
      })
  )

/** The uploaded copies are let go of afterwards: inspecting leaves nothing behind. */
export const inspectPaths = (cli: Cli, paths: ReadonlyArray<string>, options: ImportOptions) =>
  asked(cli, paths, options, "inspected", async ({ api }, batch, hints) => {
    const report = await api.imports.inspect.query({ batch, ...hints })
    await api.imports.discard.mutate({ batch })
    return report
  })
