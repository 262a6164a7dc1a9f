/** `aiwei import mappings …`, and files of several maps given with `--map`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const codes = join(sample, "2026年组织机构及社区代码表.xlsx")

const two = `# 两种外来表
- kind: buildings
  columns: { 甲: community, 乙: building, 丙: estate }
- kind: roster
  headings: [子, 丑, 寅]
  columns:
    子: name
    丑: phone
    寅: community
`

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = newFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const tables = {
  "楼.csv": "甲,乙,丙\n朝阳里社区,3号楼,阳光小区\n",
  "人.csv": "子,丑,寅\n张小明,13800138000,朝阳里社区\n",
  "maps.yaml": two
}

describe("aiwei import mappings", () => {
  it("remembers what --map said of several tables, and carries it to another installation", async () => {
    const folder = folderWith(tables)
    const office = officeIn(newFolder())
    await office("import", codes)
    assert.include((await office("import", "mappings", "list")).data, "--map")
    const files = [join(folder, "楼.csv"), join(folder, "人.csv")]
    const done = await office("import", ...files, "--map", join(folder, "maps.yaml"), "--json")
    const report = JSON.parse(done.data)
    assert.deepStrictEqual(
      report.files.map(({ kind }: { readonly kind: string }) => kind),
      ["buildings", "roster"]
    )
    const shown = await office("import", "mappings", "list")
    assert.match(shown.data, /甲=community/)
    const rows = JSON.parse((await office("import", "mappings", "list", "--json")).data)
    assert.lengthOf(rows, 2)

    const [yaml, json] = [join(folder, "out.yaml"), join(folder, "out.json")]
    assert.strictEqual((await office("import", "mappings", "export", yaml)).code, 0)
    assert.strictEqual((await office("import", "mappings", "export", json)).code, 0)
    assert.match(readFileSync(yaml, "utf8"), /layout: 1/)

    const other = officeIn(newFolder())
    await other("import", codes)
    const inspected = async (...more: ReadonlyArray<string>) =>
      JSON.parse((await other("import", "inspect", ...files, "--json", ...more)).data)
    const given = await inspected("--map", yaml)
    assert.deepStrictEqual(given, await inspected("--map", json))
    assert.strictEqual((await other("import", "mappings", "import", yaml)).code, 0)
    assert.deepStrictEqual(given, await inspected())
    const told = await other("import", "inspect", ...files)
    assert.match(told.data, /按列对应读取 \(2\)/)

    const [first] = rows
    assert.strictEqual((await other("import", "mappings", "remove", first.id)).code, 0)
    assert.strictEqual((await other("import", "mappings", "remove", first.id)).code, 3)
    assert.include((await other("import", "inspect", ...files)).data, "--map")
  })

  it("takes the example of the page", async () => {
    const example = join(import.meta.dirname, "../../../../docs/examples/column-maps")
    const office = officeIn(newFolder())
    await office("import", codes)
    const files = ["staff.csv", "blocks.csv"].map((name) => join(example, name))
    const map = ["--map", join(example, "maps.yaml")]
    const { files: reports } = JSON.parse((await office("import", ...files, ...map, "--json")).data)
    const records = reports.flatMap(
      (file: { readonly sheets: ReadonlyArray<{ readonly records: ReadonlyArray<object> }> }) =>
        file.sheets.flatMap((sheet) => sheet.records)
    )
    assert.deepInclude(records[2], { name: "张小明", phone: "13800138000", remark: "新到" })
    assert.deepInclude(records[0], {
      communityName: "朝阳里社区",
      building: "3",
      estate: "阳光小区"
    })
  })

  it("refuses what is no map by name, and writes nothing", async () => {
    const folder = folderWith({
      ...tables,
      "wrong.json": '{"kind": "buildings", "headings": ["甲", "乙"], "columns": {"甲": "nothing"}}',
      "broken.yaml": "a: [",
      "other.yaml": "just text"
    })
    const office = officeIn(newFolder())
    await office("import", codes)
    const wrong = await office("import", "mappings", "import", join(folder, "wrong.json"))
    assert.deepStrictEqual([wrong.code, wrong.notes.includes("building")], [3, true])
    const english = await office(
      "import",
      join(folder, "楼.csv"),
      "--map",
      join(folder, "wrong.json"),
      "--lang",
      "en"
    )
    assert.match(english.notes, /said to be nothing, which buildings does not have/)
    for (const file of ["broken.yaml", "nowhere.yaml"]) {
      const ran = await office("import", "mappings", "import", join(folder, file))
      assert.strictEqual(ran.code, 2)
    }
    assert.notStrictEqual(
      (await office("import", "mappings", "import", join(folder, "other.yaml"))).code,
      0
    )
    const nowhere = join(folder, "no", "such.yaml")
    assert.strictEqual((await office("import", "mappings", "export", nowhere)).code, 2)
    assert.isFalse(existsSync(nowhere))
    assert.deepStrictEqual(
      JSON.parse((await office("import", "mappings", "list", "--json")).data),
      []
    )
  })
})
