/** Registers of the sample office on the command line: counted, narrowed, one opened down to its cell, exported. */
import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const office = officeIn(newFolder())

const json = async (...args: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...args, "--json")
  assert.strictEqual(code, 0, notes)
  return JSON.parse(data)
}

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("aiwei record", () => {
  it("says which registers there are, and lists and narrows one", async () => {
    const { rows } = await json("record", "kinds")
    const daily = rows.find(({ kind }: { readonly kind: string }) => kind === "daily_check")
    assert.deepInclude(daily, { n: 823, last: "2026-03-31" })
    assert.match((await office("record", "kinds")).data, /信访投诉台账\s+complaint\s+43/)
    const narrow = ["record", "list", "daily_check", "--from", "2026-03-31", "--under", "南关社区"]
    const found = await json(...narrow)
    assert.isAbove(found.total, 0)
    for (const line of found.rows) {
      assert.deepInclude(line, { place: "南关社区", day: "2026-03-31" })
    }
    assert.match(
      (await office(...narrow, "--limit", "1")).data,
      /南关社区[^]*共 \d+ 条，列出前 1 条/
    )
  })

  it("shows one with its cell, and none that is not there", async () => {
    const { rows } = await json("record", "list", "complaint", "--limit", "1")
    const shown = await office("record", "show", rows[0].id)
    assert.match(shown.data, /来自 {2}信访投诉台账2026\.xls .+![A-Z]+\d+/)
    assert.match(shown.data, /诉求人 {2}.\*\*/)
    const none = await office("record", "show", "0".repeat(32))
    assert.strictEqual(none.code, 3)
    assert.match(none.notes, /没有编号为/)
    assert.strictEqual((await office("record", "list", "没有这种")).code, 3)
  })

  it("exports one as a file", async () => {
    const { code, data } = await office("record", "export", "small_business")
    assert.strictEqual(code, 0)
    assert.match(data, /^\ufeff?店名,社区,行业类别/)
  })
})
