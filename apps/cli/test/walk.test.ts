/** Which files of a folder are taken, in which order, and under which name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, assert, describe, it } from "vitest"

import { walk } from "../src/importing/walk.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-walk-"))
afterAll(() => rmSync(folder, { recursive: true }))

const zip = Buffer.from("504b030414000000", "hex")
const put = (path: string, content: string | Buffer = "x") => {
  mkdirSync(join(folder, path, ".."), { recursive: true })
  writeFileSync(join(folder, path), content)
}
put("b.xlsx", zip)
put("a.csv")
put("子/c.XLS")
put("子/照片.jpg")
put("~$b.xlsx", zip)
put(".DS_Store")
put("说明.docx", zip)
put("没有后缀的台账", zip)
put("记事", "文字")

describe("walk", () => {
  it("takes spreadsheets by name or by their first bytes, sub-folders after files", async () => {
    const walked = await walk([folder])
    const taken = walked.filter((file) => file.fate === "spreadsheet").map((file) => file.path)
    assert.deepStrictEqual(taken, ["a.csv", "b.xlsx", "没有后缀的台账", "子/c.XLS"])
  })

  it("lists what it set aside, so that nothing goes unmentioned", async () => {
    const walked = await walk([folder])
    const aside = walked.filter((file) => file.fate === "ignored").map((file) => file.path)
    assert.deepStrictEqual(aside, ["~$b.xlsx", "记事", "说明.docx", "子/照片.jpg"])
  })

  it("takes whatever is named by hand, and tells several folders apart", async () => {
    assert.strictEqual((await walk([join(folder, "说明.docx")]))[0]?.fate, "spreadsheet")
    const two = await walk([join(folder, "子"), join(folder, "a.csv")])
    assert.includeMembers(
      two.map((file) => file.path),
      ["子/c.XLS", "a.csv"]
    )
  })

  it("ends a folder's name with or without a slash alike", async () => {
    const paths = async (given: string) => (await walk([given])).map((file) => file.path)
    assert.deepStrictEqual(await paths(`${folder}/`), await paths(folder))
  })
})
