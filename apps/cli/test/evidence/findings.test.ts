/**
 * `aiwei evidence import` from a script: all of a file or nothing, every fault by its row and cell in both languages,
 * never twice, and each record names the cell it was read from.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { assert, beforeAll, describe, it } from "vitest"

import { dataHasErrors, fine, refused, wrongUsage } from "../../src/exitCode.ts"
import { newFolder, officeIn, sample } from "../office.ts"

const folder = newFolder()
const office = officeIn(folder)
const month = "2026-06"
const example = fileURLToPath(
  new URL("../../../../docs/examples/evidence/findings.csv", import.meta.url)
)

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...argv, "--json")
  assert.strictEqual(code, fine, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(data)
}
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const held = async () => {
  const [rounds, items] = [
    await json("inspection", "list", month),
    await json("evidence", "list", month)
  ]
  return { rounds: rounds.rows, items: items.rows }
}
const counts = async () => {
  const { rounds, items } = await held()
  return [rounds.length, items.length]
}

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("aiwei evidence import", () => {
  it("tells what it would write and writes nothing in a dry run", async () => {
    const { code, data } = await office("evidence", "import", example, "--dry-run")
    assert.strictEqual(code, fine)
    assert.match(data, /检查 2 次，佐证 3 条/)
    assert.match(data, /没有写入/)
    const english = await office("--lang", "en", "evidence", "import", example, "--dry-run")
    assert.match(english.data, /inspections: 2, evidence: 3.*\n.*nothing was written/)
    const begun = await office("evidence", "list", month)
    assert.strictEqual(begun.code, refused, "nobody has begun the month")
  })

  it("writes the example once: rounds of several rows, one that found nothing, a single fact", async () => {
    const made = await json("evidence", "import", example)
    assert.deepInclude(made, { written: true, inspections: 2, evidence: 3, same: 0, faults: [] })
    const { rounds, items } = await held()
    const seen = rounds.map(
      (one: { day: string; kind: string; inspectors: ReadonlyArray<string> }) =>
        [one.day, one.kind, ...one.inspectors].join(" ")
    )
    assert.sameMembers(seen, ["2026-06-12 night 王督查", "2026-06-05 unannounced 李督查 王督查"])
    const first = items.find((one: { indicator: string }) => one.indicator === "I01")
    assert.deepInclude(first, { spot: "3号楼东侧", clause: "4.2", note: "楼道堆物" })
    const survey = items.find((one: { indicator: string }) => one.indicator === "I03")
    assert.deepInclude(survey, { source: "survey", inspection: null, day: "2026-06-20" })
    const { data } = await office("audit", "export")
    assert.strictEqual(data.split("evidence.import").length - 1, 1)
  })

  it("changes nothing the second time, and adds what is new to the round that is there", async () => {
    const before = await counts()
    const again = await json("evidence", "import", example)
    assert.deepInclude(again, { written: false, inspections: 0, evidence: 0, same: 4 })
    assert.deepStrictEqual(await counts(), before)
    const more = `${readFileSync(example, "utf8").trimEnd()}\n建设新村社区,2026-06-05,暗访,王督查、李督查,09:30,I04,,,0.2,,,,,,,,\n`
    const grown = await json("evidence", "import", fileOf("more.csv", more))
    assert.deepInclude(grown, { written: true, inspections: 0, evidence: 1, same: 4 })
    assert.deepStrictEqual(await counts(), [2, 4])
  })

  it("keeps file, sheet and cell of each finding, and tells them where it is explained", async () => {
    const unit = "建设新村社区"
    const headings = ["单位", "日期", "检查类别", "检查人", "指标", "扣分", "说明"]
    const rows = [
      ["2026-04-08", "暗访", "李督查", "I01", "0.5", "楼道有电动车"],
      ["2026-04-08", "暗访", "李督查", "I02", "0.3", "广告牌破损"],
      ["2026-04-20", "", "", "I03", "0.2", "居民来电"]
    ].map((cells) => [unit, ...cells])
    const cell = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`
    const row = (cells: ReadonlyArray<string>) => `<Row>${cells.map(cell).join("")}</Row>`
    const uri = "urn:schemas-microsoft-com:office:spreadsheet"
    const sheet = (name: string, lines: ReadonlyArray<ReadonlyArray<string>>) =>
      `<Worksheet ss:Name="${name}"><Table>${lines.map(row).join("")}</Table></Worksheet>`
    const book = fileOf(
      "四月督查.xls",
      `<?xml version="1.0"?><Workbook xmlns="${uri}" xmlns:ss="${uri}">${sheet("四月", [headings, ...rows])}</Workbook>`
    )
    const csv = fileOf(
      "补登.csv",
      `${headings.join(",")}\n\n${[unit, "2026-04-22", "夜查", "王督查", "I04", "0.1", "夜间积水"].join(",")}\n`
    )
    assert.deepInclude(await json("evidence", "import", book), { inspections: 1, evidence: 3 })
    assert.deepInclude(await json("evidence", "import", csv), { inspections: 1, evidence: 1 })

    const { categories } = await json("explain", unit, "2026-04")
    type Piece = { indicator: string; note: string; readFrom: Record<string, string> | null }
    type Leaf = { worked?: { parts: Array<{ evidence: Array<Piece> }>; unused: Array<Piece> } }
    const pieces = (categories as Array<{ leaves: Array<Leaf> }>)
      .flatMap(({ leaves }) => leaves)
      .flatMap(({ worked }) =>
        worked === undefined
          ? []
          : [...worked.parts.flatMap(({ evidence }) => evidence), ...worked.unused]
      )
    const from = pieces.map(({ note, readFrom }) => {
      const { file, sheet: name, cell: at, raw } = readFrom ?? {}
      return [note, file, name, at, raw?.includes(note)]
    })
    assert.sameDeepMembers(from, [
      ["楼道有电动车", "四月督查.xls", "四月", "E2", true],
      ["广告牌破损", "四月督查.xls", "四月", "E3", true],
      ["居民来电", "四月督查.xls", "四月", "E4", true],
      ["夜间积水", "补登.csv", "", "E3", true]
    ])
    const { data } = await office("explain", unit, "2026-04")
    for (const told of ["楼道有电动车（四月督查.xls 四月!E2）", "夜间积水（补登.csv E3）"]) {
      assert.include(data, told)
    }
  })

  it("names every fault by row and cell in both languages, and writes nothing", async () => {
    const before = await counts()
    const bad = fileOf(
      "bad.csv",
      [
        "单位,日期,检查类别,检查人,指标,次数,扣分",
        "建设新村社区,2026-06-08,暗访,李督查,I01,,0.5",
        "没有这个社区,2026-06-08,暗访,李督查,I01,,0.5",
        "建设新村社区,六月八日,暗访,李督查,I01,,0.5",
        "建设新村社区,2026-06-09,巡游,李督查,I01,,0.5",
        "建设新村社区,2026-06-09,暗访,,I99,,0.5",
        "建设新村社区,2026-06-10,暗访,李督查,I01,两处,"
      ].join("\n")
    )
    const zh = await office("evidence", "import", bad)
    const en = await office("--lang", "en", "evidence", "import", bad)
    assert.deepStrictEqual([zh.code, en.code], [dataHasErrors, dataHasErrors])
    for (const notes of [zh.notes, en.notes]) {
      for (const cell of ["A3", "B4", "C5", "A6", "E6", "F7"]) assert.include(notes, ` ${cell}`)
    }
    assert.match(zh.notes, /第 3 行 A3：找不到单位“没有这个社区”/)
    assert.match(en.notes, /row 3 A3: no unit/)
    assert.deepStrictEqual(await counts(), before)
    const skipped = await office("evidence", "import", bad, "--skip-bad", "--json")
    assert.strictEqual(skipped.code, dataHasErrors)
    assert.deepInclude(JSON.parse(skipped.data), { written: true, inspections: 1, evidence: 1 })
    assert.deepStrictEqual(await counts(), [before[0]! + 1, before[1]! + 1])
  })

  it("leaves a whole round out with one of its rows: what got lost would have raised a score", async () => {
    const before = await counts()
    const torn = fileOf(
      "torn.json",
      JSON.stringify([
        {
          unit: "建设新村社区",
          day: "2026-06-15",
          kind: "night",
          inspectors: ["李督查"],
          indicator: "I01",
          points: 0.5
        },
        {
          unit: "建设新村社区",
          day: "2026-06-15",
          kind: "night",
          inspectors: ["李督查"],
          indicator: "I99",
          points: 0.5
        }
      ])
    )
    const { code, data, notes } = await office("evidence", "import", torn, "--skip-bad", "--json")
    assert.strictEqual(code, dataHasErrors)
    assert.deepInclude(JSON.parse(data), { written: false, inspections: 0, leftOut: 2 })
    assert.include(notes, "[1].indicator")
    assert.deepStrictEqual(await counts(), before)
  })

  it("refuses what is no such file, a column it does not know, and hands without the right", async () => {
    const odd = fileOf("odd.csv", "单位,指标,天气\n建设新村社区,I01,晴\n")
    for (const [lang, told] of [
      ["zh", /C1：不认得的列“天气”/],
      ["en", /C1: unknown column "天气"/]
    ] as const) {
      const { code, notes } = await office("--lang", lang, "evidence", "import", odd)
      assert.strictEqual(code, dataHasErrors)
      assert.match(notes, told)
    }
    const other = fileOf("other.csv", "甲,乙\n1,2\n")
    assert.strictEqual((await office("evidence", "import", other)).code, dataHasErrors)
    const broken = fileOf("broken.json", "{")
    assert.strictEqual((await office("evidence", "import", broken)).code, dataHasErrors)
    assert.strictEqual((await office("evidence", "import", "gone.csv")).code, wrongUsage)
    await office("user", "add", "zhou", "--role", "communityHead", "--place", "990104003008")
    const head = await office("--as", "zhou", "evidence", "import", example, "--dry-run")
    assert.strictEqual(head.code, refused)
  })
})
