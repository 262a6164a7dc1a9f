/** Brings the sample office into its own data folder, once: import, publish every month, print, account. */
import { fileURLToPath } from "node:url"

import type { Client } from "@aiwei/client/makeClient"

import { demoAccount } from "./accounts/demoAccount.ts"
import { type Cli, placeOf } from "./Cli.ts"
import { Ending, refused } from "./exitCode.ts"
import { uploadAll } from "./importing/uploadAll.ts"
import { walk } from "./importing/walk.ts"
import { rankingText } from "./text/months/rankingText.ts"

const sample = fileURLToPath(new URL("../../../fixtures/office-a", import.meta.url))
const sampleOffice = "990104003000"

const imported = async (cli: Cli, client: Client) => {
  cli.out.note(cli.words.demoImporting)
  const walked = await walk([sample])
  const files = walked.filter(
    ({ fate, path }) => fate === "spreadsheet" && !path.startsWith("wrong/")
  )
  const { batch } = await uploadAll(cli, client, { source: "fixtures/office-a" }, files)
  const report = await client.api.imports.commit.mutate({ batch })
  const taken = report.files.filter(({ outcome }) => outcome === "import").length
  cli.out.note(cli.words.imported(files.length, taken, report.totals.new))
}

const prepared = async (cli: Cli, client: Client) => {
  const offices = await client.api.org.offices.query()
  const other = offices.find((office) => office.code !== sampleOffice)
  if (other !== undefined) throw new Ending(refused, cli.words.demoNotEmpty(other.name))
  const { rows: batches } = await client.api.imports.list.query({})
  // An import that was interrupted is done again: what it had stored is found unchanged.
  if (batches.every(({ state }) => state !== "committed")) await imported(cli, client)
  const periods = await client.api.rankings.periods.query({})
  const months = periods.toSorted((a, b) => (a.period < b.period ? -1 : 1))
  for (const { period, version } of months) {
    if (version === null) await client.api.publications.publish.mutate({ period })
  }
  const last = months.at(-1)
  if (last === undefined) return
  const view = await client.api.rankings.month.query({ period: last.period })
  const { rankWords } = await import("./words/months/rankWords.ts")
  cli.print(view, () => rankingText(cli.words, rankWords(cli), view))
}

/** A demo in somebody's own database would mix two offices: it is refused. */
export const prepareDemo = async (cli: Cli, data: string): Promise<void> => {
  placeOf(cli.settings)
  const { cliWithData } = await import("./cliWithData.ts")
  await cliWithData(cli, data).withClient(async (client) => {
    await prepared(cli, client)
    await demoAccount(cli, client, data)
  })
}
