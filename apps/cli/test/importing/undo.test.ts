/** `aiwei import undo`: tried, done, told, refused; what was imported is gone and can come again. */
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const aiwei = officeIn(newFolder())
const codes = join(sample, "2026年组织机构及社区代码表.xlsx")
const march = join(sample, "滨河街道2026年3月份社区百分考核评分表.xls")

const newest = async (): Promise<string> => {
  const { data } = await aiwei("import", "list", "--json")
  const [first] = JSON.parse(data) as ReadonlyArray<{ readonly batch: string }>
  return first?.batch ?? ""
}
const units = async (): Promise<number> => {
  const { data } = await aiwei("org", "list", "--json")
  return (JSON.parse(data) as ReadonlyArray<unknown>).length
}

describe("aiwei import undo", () => {
  it("tries it first, and changes nothing then", async () => {
    assert.strictEqual((await aiwei("import", codes, march)).code, 0)
    const before = await units()
    const tried = await aiwei("import", "undo", await newest(), "--dry-run")
    assert.strictEqual(tried.code, 0, tried.notes)
    assert.match(tried.data, /^试算，没有改动：可撤销 \d+$/)
    assert.strictEqual(await units(), before)
  })

  it("undoes the batch, tells it, and refuses it a second time", async () => {
    const batch = await newest()
    const done = await aiwei("import", "undo", batch, "--json")
    assert.strictEqual(done.code, 0, done.notes)
    assert.deepInclude(JSON.parse(done.data), { batch, state: "undone", left: [] })
    assert.strictEqual(await units(), 0)
    assert.match((await aiwei("import", "list")).data, /已撤销/)
    const again = await aiwei("import", "undo", batch)
    assert.strictEqual(again.code, 3)
    assert.match(again.notes, /已经撤销过/)
    assert.match((await aiwei("--lang", "en", "import", "undo", batch)).notes, /undone before/)
  })

  it("is refused for a published month, which is named", async () => {
    await aiwei("import", codes, march)
    assert.strictEqual((await aiwei("rank", "publish", "2026-03")).code, 0)
    const refused = await aiwei("import", "undo", await newest())
    assert.strictEqual(refused.code, 3)
    assert.match(refused.notes, /2026-03 的排名已经公布/)
  })

  it("does not know a batch that is not there", async () => {
    assert.strictEqual((await aiwei("import", "undo", "nosuch")).code, 3)
  })
})
