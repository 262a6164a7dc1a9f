/**
 * A made-up table of findings with its scheme and mapping: rows of a unit stand all over the file. The same again
 * with its places in a table of their own, joined by the unit.
 */
import { createWriteStream, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

const units = 5000
const lines = 10

const codeOf = (line: number): string => `I${String(line + 1).padStart(2, "0")}`

const rowAt = (n: number): string => {
  const unit = (n * 7919) % units
  const day = String(1 + ((n * 31) % 28)).padStart(2, "0")
  const lost = ((n * 37) % 200) / 100
  return `U${unit},社区${unit},2026-04-${day},${codeOf(n % lines)},${lost},督查员${n % 300}\r\n`
}

function* placesOf(): Generator<string> {
  yield "code,called,kind\r\n"
  for (let n = 0; n < units; n++) yield `U${n},社区${n},${n % 2 === 0 ? "城市" : "农村"}\r\n`
}

function* rowsOf(rows: number): Generator<string> {
  yield "unit,name,day,indicator,points lost,inspector\r\n"
  for (let n = 0; n < rows; n++) yield rowAt(n)
}

const indicatorAt = (line: number): string =>
  `  - { code: ${codeOf(line)}, category: all, name: line ${line + 1}, worth: 10, ` +
  `deductions: [{ kind: stated, code: R${line + 1}, text: lost }] }`

const scheme = [
  "layout: 1\nname: bench\nstatus: proposal\nfrom: 2026-01\ntotal: 100\nindicators:",
  ...Array.from({ length: lines }, (_, line) => indicatorAt(line))
].join("\n")

const map = `layout: 1
inputs: { findings: {} }
unit: { code: unit, name: name }
day: day
period: month
rounds: { looks: all }
read:
  - { as: lost, column: points lost, indicator: { column: indicator } }
`

const joinedMap = map
  .replace("{ findings: {} }", "{ findings: {}, places: {} }")
  .replace("name: name }", "name: places.called }")
  .replace("day: day", "join: [{ with: places, on: { unit: code } }]\ngroup: places.kind\nday: day")

export interface ForeignTable {
  readonly scheme: string
  readonly map: string
  readonly joinedMap: string
  readonly table: string
  readonly places: string
}

export const writeForeignTable = async (folder: string, rows: number): Promise<ForeignTable> => {
  const at = (name: string) => join(folder, name)
  const files: ForeignTable = {
    scheme: at("scheme.yaml"),
    map: at("map.yaml"),
    joinedMap: at("joined.yaml"),
    table: at("findings.csv"),
    places: at("places.csv")
  }
  await pipeline(Readable.from(rowsOf(rows)), createWriteStream(files.table))
  await pipeline(Readable.from(placesOf()), createWriteStream(files.places))
  writeFileSync(files.scheme, scheme)
  writeFileSync(files.map, map)
  writeFileSync(files.joinedMap, joinedMap)
  return files
}
