/**
 * Reads the ledgers of many random offices and says how many cells were right: `pnpm offices [HOW MANY] [FROM]`.
 * Ends with an error below 99.5 %.
 */
import process from "node:process"

import { ledgerCells } from "./ledgerCells.ts"

const [many = "1000", from = "0"] = process.argv.slice(2)
let [right, total] = [0, 0]
const shown = 40
const misses: Array<string> = []
for (let seed = Number(from); seed < Number(from) + Number(many); seed++) {
  const read = ledgerCells(seed)
  right += read.right
  total += read.total
  misses.push(...read.misses.map((miss) => `office ${seed}: ${miss}`))
}
for (const miss of misses.slice(0, shown)) process.stdout.write(`${miss}\n`)
const percent = (100 * right) / total
process.stdout.write(`${many} offices, ${right} of ${total} cells right: ${percent.toFixed(3)} %\n`)
if (percent < 99.5) process.exitCode = 1
