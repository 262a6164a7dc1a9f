/** The product's import of daily checks, whose names are in codes and a roster that were imported before. */
import { openAsBlob } from "node:fs"

import { makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"

import { codesCsv, rosterCsv } from "../../checks/madeChecks.ts"
import { report } from "../../measured.ts"

const [file = "", data = "", rows = ""] = process.argv.slice(2)
const server = serverInProcess({ data })
const client = makeClient(server)

const imported = async (path: string, body: Blob) => {
  const { batch } = await client.api.imports.open.mutate({ source: path })
  await client.uploadFile({ batch, path, body })
  return client.api.imports.commit.mutate({ batch })
}

await imported("社区代码.csv", new Blob([codesCsv()]))
await imported("花名册.csv", new Blob([rosterCsv()]))
await report(async () => {
  const { totals } = await imported(file, await openAsBlob(file))
  // A figure for work that was not done would be worse than none.
  if (totals.new !== Number(rows)) throw new Error(`${JSON.stringify(totals)} instead of ${rows}`)
})
await server.close()
