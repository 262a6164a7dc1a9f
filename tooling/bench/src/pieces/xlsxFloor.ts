/** The floor of an xlsx import: hucre's stream, bare prepared inserts. */
import { readFileSync } from "node:fs"

import { streamXlsxRows } from "hucre/xlsx"

import { bareInserts } from "../bareInserts.ts"
import { report } from "../measured.ts"

const [file = "", database = "", columns = ""] = process.argv.slice(2)

await report(async () => {
  const rows = bareInserts(database, Number(columns))
  for await (const row of streamXlsxRows(readFileSync(file))) {
    rows.add(row.values.map((value) => String(value ?? "")))
  }
  rows.end()
})
