/** Folders as people have them: several, empty, with links that lead nowhere and with no spreadsheet. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "./office.ts"

const codes = "2026年组织机构及社区代码表.xlsx"
const roster = "附件1：滨河街道爱国卫生工作人员花名册（2026年）.xls"

interface Report {
  readonly batch: string | null
  readonly totals: { readonly new: number }
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly outcome: string
    readonly code?: string
    readonly message?: string
  }>
}
const reportOf = (text: string) => JSON.parse(text) as Report

describe("aiwei import, whatever the folder", () => {
  it("tells a file that cannot be opened, and imports the others", async () => {
    const folder = newFolder()
    cpSync(join(sample, codes), join(folder, codes))
    symlinkSync(join(folder, "moved away.xlsx"), join(folder, "花名册.xlsx"))
    const office = officeIn(newFolder())
    const ran = await office("import", folder, "--json")
    assert.strictEqual(ran.code, 1)
    const { files, totals } = reportOf(ran.data)
    const lost = files.find(({ path }) => path === "花名册.xlsx")
    assert.deepInclude(lost, { outcome: "reject", code: "unreadable" })
    assert.match(lost?.message ?? "", /打不开.*没有导入/)
    assert.strictEqual(files.find(({ path }) => path === codes)?.outcome, "import")
    assert.strictEqual(totals.new, 13)
    assert.include((await office("--lang", "en", "import", folder)).data, "cannot be opened")
  })

  it("takes several paths, each named as it was given", async () => {
    const [one, two] = [join(newFolder(), "甲"), join(newFolder(), "乙")]
    mkdirSync(join(one, "子"), { recursive: true })
    mkdirSync(two)
    cpSync(join(sample, codes), join(one, "子", codes))
    cpSync(join(sample, roster), join(two, roster))
    const ran = await officeIn(newFolder())("import", one, `${two}/`, "--json")
    const { files } = reportOf(ran.data)
    assert.sameMembers(
      files.map(({ path }) => path),
      [`甲/子/${codes}`, `乙/${roster}`]
    )
  })

  it("says that a folder has no spreadsheet, and makes no batch of nothing", async () => {
    const folder = newFolder()
    writeFileSync(join(folder, "说明.txt"), "没有表格")
    const office = officeIn(newFolder())
    const ran = await office("import", folder, "--json")
    assert.strictEqual(ran.code, 1)
    assert.include(ran.notes, "没有表格文件")
    const report = reportOf(ran.data)
    assert.isNull(report.batch)
    assert.deepInclude(report.files[0], { path: "说明.txt", outcome: "ignored" })
    assert.deepStrictEqual(JSON.parse((await office("import", "list", "--json")).data), [])
  })

  it("imports nothing at all when one of the paths does not exist", async () => {
    const office = officeIn(newFolder())
    const ran = await office("import", join(sample, codes), join(sample, "typo"))
    assert.strictEqual(ran.code, 2)
    assert.match(ran.notes, /读不了：没有“.*typo”这个文件或文件夹/)
    assert.notMatch(ran.notes, /ENOENT/)
    assert.deepStrictEqual(JSON.parse((await office("org", "list", "--json")).data), [])
  })

  it("does not list what was only inspected", async () => {
    const office = officeIn(newFolder())
    assert.strictEqual((await office("import", "inspect", join(sample, codes))).code, 0)
    assert.deepStrictEqual(JSON.parse((await office("import", "list", "--json")).data), [])
  })
})
