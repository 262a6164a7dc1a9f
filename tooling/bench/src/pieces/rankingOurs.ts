/** The product's month: every community's total, rank, categories and doubts, as the admin reads it. */
import { makeClient } from "@aiwei/client/makeClient"
import { Month } from "@aiwei/domain/shared/Month"
import { serverInProcess } from "@aiwei/server/inProcess"

import { report } from "../measured.ts"

const [data = "", expected = ""] = process.argv.slice(2)
const server = serverInProcess({ data })
const client = makeClient(server)
await client.api.org.offices.query()

await report(async () => {
  const { rows } = await client.api.rankings.month.query({ period: Month.make("2026-05") })
  if (rows.length !== Number(expected)) throw new Error(`${rows.length} instead of ${expected}`)
})
await server.close()
