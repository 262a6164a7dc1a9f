/** The floor of a csv import: TextDecoder, csv-parse, bare prepared inserts. */
import { createReadStream } from "node:fs"

import { parse } from "csv-parse"

import { bareInserts } from "../bareInserts.ts"
import { report } from "../measured.ts"

const [file = "", database = ""] = process.argv.slice(2)

await report(async () => {
  const rows = bareInserts(database)
  const decoder = new TextDecoder("utf-8")
  const parser = parse()
  const reading = (async () => {
    for await (const chunk of createReadStream(file)) {
      parser.write(decoder.decode(chunk as Uint8Array, { stream: true }))
    }
    parser.end()
  })()
  for await (const row of parser) rows.add(row as ReadonlyArray<string>)
  await reading
  rows.end()
})
