/** The floor of a csv import: TextDecoder, csv-parse, bare prepared inserts. */
import { createReadStream } from "node:fs"

import { parse } from "csv-parse"

import { bareInserts } from "../bareInserts.ts"
import { report } from "../measured.ts"

const [file = "", database = "", columns = "", encoding = "utf-8"] = process.argv.slice(2)

await report(async () => {
  const rows = bareInserts(database, Number(columns))
  const decoder = new TextDecoder(encoding)
  // A title may stand over the table: a line of another length would cost an error for every line.
  const parser = parse({ from_line: 2 })
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
