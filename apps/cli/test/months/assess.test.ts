/** `aiwei assess` as a script sees it: rows on standard output, findings beside it, and its exit codes. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { assert, describe, it } from "vitest"

import { newFolder, officeIn } from "../office.ts"

const example = (path: string): string =>
  fileURLToPath(new URL(`../../../../docs/examples/${path}`, import.meta.url))

const files = (name: string, ...inputs: ReadonlyArray<string>) => [
  "--scheme",
  example(`${name}/scheme.yaml`),
  "--map",
  example(`${name}/map.yaml`),
  "--inputs",
  ...inputs
]

describe("aiwei assess", () => {
  it("prints rows and opens no database", async () => {
    const data = join(newFolder(), "data")
    const run = officeIn(data)
    const {
      code,
      data: printed,
      notes
    } = await run("assess", ...files("city-app", example("city-app/scores.csv")), "--json")
    assert.strictEqual(code, 0, notes)
    const { rows, totals } = JSON.parse(printed)
    assert.deepStrictEqual(
      rows.map((row: Record<string, unknown>) => [
        row["unit"],
        row["day"],
        row["score"],
        row["rank"],
        row["status"]
      ]),
      [
        ["东镇", "2026-04", "93", 1, "scored"],
        ["西镇", "2026-04", "91", 2, "scored"],
        ["西镇", "2026-05", "94", 1, "scored"],
        ["东镇", "2026-05", "87", 2, "scored"]
      ]
    )
    assert.strictEqual(totals.units, 4)
    assert.isFalse(existsSync(data))
  })

  it("as a table, with what the office's own ranks had wrong", async () => {
    const run = officeIn(newFolder())
    const { code, data, notes } = await run(
      "assess",
      ...files("bulletin", example("bulletin/bulletin.csv"))
    )
    assert.strictEqual(code, 0)
    assert.match(data, /十一村 +11 +85 +已评分/)
    assert.match(notes, /十一村名次原为 10，应为 11（A13）/)
    const english = await run(
      "assess",
      ...files("bulletin", example("bulletin/bulletin.csv")),
      "--lang",
      "en"
    )
    assert.match(english.notes, /九村 rank was 9, should be 8 \(A11\)/)
  })

  it("ends with 1 where a cell could not be used, and names it", async () => {
    const table = join(newFolder(), "scores.csv")
    const said = readFileSync(example("city-app/scores.csv"), "utf8").replace(
      "东镇,2026年4月,33",
      "东镇,2026年4月,满分"
    )
    writeFileSync(table, said)
    const { code, data, notes } = await officeIn(newFolder())(
      "assess",
      ...files("city-app", table),
      "--json"
    )
    assert.strictEqual(code, 1)
    assert.match(notes, /scores\.csv C2：“满分”读不成/)
    const { rows, findings } = JSON.parse(data)
    assert.deepInclude(findings[0], { code: "valueUnreadable", cell: "C2", line: 2 })
    const east = rows.find(
      ({ unit, day }: { unit: string; day: string }) => unit === "东镇" && day === "2026-04"
    )
    assert.deepInclude(east, { score: null, status: "notScored", why: "faulty" })
  })

  it("ends with 2 where the mapping or the command is wrong, and scores nothing", async () => {
    const run = officeIn(newFolder())
    const misspelt = join(newFolder(), "map.yaml")
    writeFileSync(
      misspelt,
      readFileSync(example("city-app/map.yaml"), "utf8").replace("unit: 乡镇", "unit: 镇乡")
    )
    const given = [...files("city-app", example("city-app/scores.csv")), "--map", misspelt]
    const { code, notes, data } = await run("assess", ...given, "--json")
    assert.strictEqual(code, 2)
    assert.match(notes, /map\.yaml 5：表里没有“镇乡”这一列（可用的有：乡镇/)
    assert.deepStrictEqual(JSON.parse(data).rows, [])
    assert.strictEqual((await run("assess", ...files("city-app", "/nowhere.csv"))).code, 2)
    assert.strictEqual((await run("assess", "--scheme", "x")).code, 2)
  })

  it("ends with 1 where a table cannot be read at all", async () => {
    const broken = join(newFolder(), "broken.csv")
    writeFileSync(broken, "%PDF-1.7")
    const { code, notes } = await officeIn(newFolder())("assess", ...files("city-app", broken))
    assert.strictEqual(code, 1)
    assert.match(notes, /broken\.csv.*没有评分/)
  })
})
