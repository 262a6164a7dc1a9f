/**
 * Makes a file of daily checks for anybody who wants to try a large import: `node src/checks/make.ts FILE`,
 * where FILE ends in .csv or .xlsx. Beside it come the codes and the roster that its names are in.
 */
import { writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { parseArgs } from "node:util"

import { writeChecksCsv, writeChecksXlsx } from "./checksFile.ts"
import { codesCsv, rosterCsv } from "./madeChecks.ts"

const usage =
  "node src/checks/make.ts FILE.csv|FILE.xlsx [--rows 200000] [--seed 1] [--encoding gb18030|utf-8]\n"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    encoding: { type: "string", default: "gb18030" }
  }
})

const [path = ""] = positionals
const making = { rows: Number(values.rows), seed: Number(values.seed) }
const { encoding } = values
const isWhole = (n: number): boolean => Number.isSafeInteger(n) && n >= 0
const isUsable =
  /\.(?:csv|xlsx)$/i.test(path) &&
  isWhole(making.rows) &&
  isWhole(making.seed) &&
  (encoding === "gb18030" || encoding === "utf-8")

if (!isUsable) {
  process.stderr.write(usage)
  process.exit(2)
}
if (/\.csv$/i.test(path)) {
  await writeChecksCsv(path, making, encoding === "utf-8" ? "utf-8" : "gb18030")
} else await writeChecksXlsx(path, making)
await writeFile(join(dirname(path), "社区代码.csv"), codesCsv())
await writeFile(join(dirname(path), "花名册.csv"), rosterCsv())
