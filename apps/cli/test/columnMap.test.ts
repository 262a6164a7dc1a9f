/** Tables with headings that no word list knows, and what a person says about them. */
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

describe("aiwei import --map", () => {
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
