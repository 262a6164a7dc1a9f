/** `aiwei import errors`: files with their findings marked, to a folder, and back again. */
import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const aiwei = officeIn(newFolder())
const codes = join(sample, "2026年组织机构及社区代码表.xlsx")
const roster = join(sample, "附件1：滨河街道爱国卫生工作人员花名册（2026年）.xls")

let batch = ""
beforeAll(async () => {
  const done = await aiwei("import", codes, roster, "--json")
  ;({ batch } = JSON.parse(done.data))
})

describe("aiwei import errors", () => {
  it("writes a workbook for each file with findings, and takes back its marked rows alone", async () => {
    const out = join(newFolder(), "改错")
    const ran = await aiwei("import", "errors", batch, "--out", out, "--json")
    assert.strictEqual(ran.code, 0)
    const made = JSON.parse(ran.data)
    assert.deepStrictEqual(
      made.map(({ rebuilt }: { readonly rebuilt: boolean }) => rebuilt).toSorted(),
      [false, true]
    )
    const names = readdirSync(out).toSorted()
    assert.lengthOf(names, 2)
    assert.match(names.join(" "), /代码表-改错\.xlsx .*-改错-新表\.xlsx/u)
    const again = await aiwei("import", join(out, names[1] ?? ""), "--json")
    const [file] = JSON.parse(again.data).files
    assert.strictEqual(file.outcome, "import")
    const [sheet] = file.sheets
    assert.deepStrictEqual(
      sheet.records.map(({ row }: { readonly row: number }) => row),
      [24, 42, 74]
    )
    assert.isAbove(file.counts.skipped, 50)
    const text = await aiwei("import", "inspect", join(out, names[1] ?? ""))
    assert.match(text.data, /改错表：只导入标出的 3 行/u)
  })

  it("writes one file by its name, in the other language, and says what cannot be done", async () => {
    const out = newFolder()
    const path = "附件1：滨河街道爱国卫生工作人员花名册（2026年）.xls"
    const one = await aiwei("import", "errors", batch, "--file", path, "--out", out, "--lang", "en")
    assert.match(one.data, /without formulas and looks/u)
    assert.lengthOf(readdirSync(out), 1)
    assert.strictEqual((await aiwei("import", "errors", batch, "--file", "no.xls")).code, 3)
    assert.strictEqual((await aiwei("import", "errors", "nosuch", "--out", out)).code, 3)
    const wall = join(out, "wall")
    writeFileSync(wall, "")
    assert.strictEqual((await aiwei("import", "errors", batch, "--out", wall)).code, 2)
    // Nothing half-written is left.
    assert.isEmpty(readdirSync(out).filter((name) => name.endsWith(".part")))
  })
})
