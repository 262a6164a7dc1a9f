/**
 * `aiwei assess` of a table ten times as long, joined with another: what it needs at its peak is nearly the same, since
 * rows go through it one by one. Each run is a process of its own; nothing of its output is kept here.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

import { assert, describe, it } from "vitest"

import { newFolder } from "../office.ts"

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url))
const folder = newFolder()
const at = (name: string) => join(folder, name)
const units = 2000

const scheme = `layout: 1
name: long tables
status: proposal
from: 2026-01
total: 100
indicators:
${Array.from(
  { length: 10 },
  (_, n) =>
    `  - { code: I${n}, category: all, name: line ${n}, worth: 10, deductions: [{ kind: stated, code: R${n}, text: lost }] }`
).join("\n")}
`

const map = `layout: 1
inputs: { findings: {}, places: {} }
join: [{ with: places, on: { unit: code } }]
unit: { code: unit, name: places.name }
group: places.kind
day: day
period: month
rounds: { looks: all }
read:
  - { as: lost, column: points lost, indicator: { column: indicator } }
`

/** Written by the process itself as it ends. Linux counts in `maxRSS` what the parent held when it forked. */
const peakAtExit = `import { readFileSync, writeFileSync } from "node:fs"
const peak = () => {
  try {
    return Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
process.on("exit", () => writeFileSync(process.env.PEAK_TO, String(peak())))
`

const writeTables = () => {
  writeFileSync(at("scheme.yaml"), scheme)
  writeFileSync(at("map.yaml"), map)
  writeFileSync(at("peak.mjs"), peakAtExit)
  const places = Array.from({ length: units }, (_, n) => `U${n},社区${n},${n % 2 ? "乡" : "城"}`)
  writeFileSync(at("places.csv"), ["code,name,kind", ...places].join("\n"))
}

const writeFindings = (rows: number): string => {
  const lines = Array.from({ length: rows }, (_, n) => {
    const day = String(1 + ((n * 31) % 28)).padStart(2, "0")
    return `U${(n * 7919) % units},2026-04-${day},I${n % 10},${((n * 37) % 200) / 1000}`
  })
  const file = at(`findings-${rows}.csv`)
  writeFileSync(file, ["unit,day,indicator,points lost", ...lines].join("\n"))
  return file
}

/** In kilobytes, and how much it printed. */
const assessed = async (rows: number) => {
  const [peakTo, findings] = [at(`peak-${rows}`), writeFindings(rows)]
  const tables = [`findings=${findings}`, `places=${at("places.csv")}`]
  const asked = ["--scheme", at("scheme.yaml"), "--map", at("map.yaml"), "--inputs", ...tables]
  const child = spawn(
    process.execPath,
    ["--import", pathToFileURL(at("peak.mjs")).href, main, "assess", ...asked, "--json"],
    { env: { PATH: process.env["PATH"], PEAK_TO: peakTo }, stdio: ["ignore", "pipe", "pipe"] }
  )
  const said = { bytes: 0, notes: "" }
  child.stdout.on("data", (part: Buffer) => (said.bytes += part.length))
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said.notes += part))
  const [code] = await once(child, "close")
  assert.strictEqual(code, 0, said.notes)
  return { peak: Number(readFileSync(peakTo, "utf8")), ...said }
}

describe("aiwei assess", () => {
  it(
    "needs no more memory for ten times the rows than a few bytes each",
    { timeout: 120_000 },
    async () => {
      writeTables()
      const few = await assessed(20_000)
      const many = await assessed(200_000)
      assert.isAbove(few.bytes, units * 100)
      assert.isAbove(few.peak, 0)
      // Ten times the rows: a table that is held would take well over a hundred megabytes more.
      assert.isBelow(many.peak / few.peak, 1.5, `${few.peak} kB, ${many.peak} kB`)
      assert.isBelow((many.peak - few.peak) / 180, 300, "bytes a row")
    }
  )
})
