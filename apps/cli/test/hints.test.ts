/** What the files leave open, and a person says on the command line: columns, and the month. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "./office.ts"

const codes = join(sample, "2026年组织机构及社区代码表.xlsx")

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = newFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe("aiwei import with hints", () => {
  const table = { "怪表.csv": "甲,乙,丙\n朝阳里社区,3号楼,阳光小区\n" }

  it("reads a table by what it is told, where it was refused without", async () => {
    const office = officeIn(newFolder())
    await office("import", codes)
    const file = join(folderWith(table), "怪表.csv")
    const refused = await office("import", file)
    assert.match(refused.data, /没有认出.*--map/)
    const columns = { 甲: "community", B: "building", 丙: "estate" }
    const map = join(
      folderWith({ "map.json": JSON.stringify({ kind: "buildings", columns }) }),
      "map.json"
    )
    const inspected = await office("import", "inspect", file, "--map", map, "--json")
    const [told] = JSON.parse(inspected.data).files
    assert.deepInclude(told, { outcome: "import", kind: "buildings" })
    assert.strictEqual((await office("import", file, "--map", map)).code, 0)
    assert.include((await office("org", "list", "--level", "building")).data, "3")
  })

  it("takes a month for a score sheet that says none, when it only looks too", async () => {
    const scores = [
      "滨河街道社区考核评分表,,,,,",
      "序号,考核项目,考核内容,分值,朝阳里社区,青石桥社区",
      "1,组织管理,组织机构健全,40,38,40",
      "2,环境卫生,主次干道保洁,60,57,59",
      "合计,,,100,95,99"
    ].join("\n")
    const file = join(folderWith({ "评分表.csv": scores }), "评分表.csv")
    const office = officeIn(newFolder())
    await office("import", codes)
    assert.include((await office("import", "inspect", file)).data, "--period")
    const inspected = await office("import", "inspect", file, "--period", "2026-06", "--json")
    const [told] = JSON.parse(inspected.data).files
    assert.deepInclude(told, { outcome: "import", period: "2026-06" })
  })

  it("says what is no map, and imports nothing", async () => {
    const office = officeIn(newFolder())
    const folder = folderWith({ ...table, "map.json": '{"甲": "community"}', "no.json": "{" })
    const file = join(folder, "怪表.csv")
    assert.strictEqual((await office("import", file, "--map", join(folder, "no.json"))).code, 2)
    const wrong = await office("import", file, "--map", join(folder, "map.json"))
    assert.notStrictEqual(wrong.code, 0)
    assert.match(wrong.notes, /map/)
    assert.deepStrictEqual(JSON.parse((await office("org", "list", "--json")).data), [])
  })
})
