/** The floor of scoring a foreign table: csv-parse hands over each row, and nobody does anything with it. */
import { createReadStream } from "node:fs"

import { parse } from "csv-parse"

import { report } from "../../measured.ts"

const [file = ""] = process.argv.slice(2)

await report(async () => {
  for await (const row of createReadStream(file).pipe(parse())) void row
})
