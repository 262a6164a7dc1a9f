/** The whole benchmark at a hundredth of its size, so that a piece that no longer runs is found. */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

import { assert, it } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))

/** Work, whether it has a floor, and the unit it is told in. */
const figures = [
  ["import 2000 rows, csv", true, "ms"],
  ["import 2000 rows, xlsx", true, "ms"],
  ["import 2000 daily checks, csv in GB18030", true, "ms"],
  ["import 2000 daily checks, xlsx", true, "ms"],
  ["a light request while 2000 daily checks are imported", false, "ms"],
  ["month ranking, 50 communities, 10000 findings", true, "ms"],
  ["one more finding", false, "ms"],
  ["SQLite, 2000 findings of 10 communities, month ranking", true, "ms"],
  [
    "SQLite, 2000 findings of 10 communities, one finding more and its place in the month, 20 times",
    true,
    "ms"
  ],
  ["SQLite, 2000 findings of 10 communities, one explanation, 20 times", true, "ms"],
  ["SQLite, 2000 findings of 10 communities, the month published", false, "ms"],
  ["PostgreSQL, 2000 findings of 10 communities, month ranking", true, "ms"],
  [
    "PostgreSQL, 2000 findings of 10 communities, one finding more and its place in the month, 20 times",
    true,
    "ms"
  ],
  ["PostgreSQL, 2000 findings of 10 communities, one explanation, 20 times", true, "ms"],
  ["PostgreSQL, 2000 findings of 10 communities, the month published", false, "ms"],
  ["a foreign table of 5000 rows, scored", true, "ms"],
  ["a foreign table of 5000 rows, joined with its places and scored", true, "ms"],
  ["tree of 6000 places, 100 of many children, 50 times", true, "ms"],
  ["tree of 6000 places, counts of the root after a write", true, "ms"],
  ["tree of 6000 places, search by initials, 50 times", true, "ms"],
  ["SQLite, a city of 1200 places, who answers for a building, 200 times", true, "ms"],
  ["SQLite, a city of 1200 places, all gaps, once", true, "ms"],
  ["PostgreSQL, a city of 1200 places, who answers for a building, 200 times", true, "ms"],
  ["PostgreSQL, a city of 1200 places, all gaps, once", true, "ms"],
  ["SQLite, a country made up in the shape of China to its villages", true, "ms"],
  ["SQLite, levels of the widest province, 20 times", true, "ms"],
  [
    "SQLite, a country made up in the shape of China, who answers for a village, 200 times",
    true,
    "ms"
  ],
  ["SQLite, moving a branch of about 1 500 places, once", true, "ms"],
  ["PostgreSQL, a country made up in the shape of China to its villages", false, "ms"],
  ["PostgreSQL, levels of the widest province, 20 times", true, "ms"],
  [
    "PostgreSQL, a country made up in the shape of China, who answers for a village, 200 times",
    true,
    "ms"
  ],
  ["PostgreSQL, moving a branch of about 1 500 places, once", true, "ms"],
  ["published board to a kiosk", true, "/s"],
  ["tRPC query with everything on", true, "/s"],
  ["aiwei --help", true, "ms"],
  ["kiosk, first load, JavaScript gzip", false, "kB"],
  ["admin, first load, JavaScript gzip", false, "kB"],
  ["admin, the heaviest further page, JavaScript gzip", false, "kB"]
] as const

it("prints floor, ours and ratio of every figure", { timeout: 300_000 }, () => {
  const args = ["--disable-warning=ExperimentalWarning", main, "--small"]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  assert.strictEqual(status, 0, stderr)
  const lines = stdout.trimEnd().split("\n")
  assert.deepStrictEqual(
    lines.filter((_, at) => at % 2 === 0),
    figures.map(([work]) => work)
  )
  for (const [at, [work, hasFloor, unit]] of figures.entries()) {
    const line = lines[at * 2 + 1] ?? ""
    assert.match(line, new RegExp(`ours [1-9]\\d*(\\.\\d+)? ?${unit}`), work)
    assert.match(line, hasFloor ? /floor \d.*ratio \d+\.\d+/ : /floor - .*ratio -/, work)
  }
})
