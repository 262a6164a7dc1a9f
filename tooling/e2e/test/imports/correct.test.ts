/**
 * A heading that no word list knows is corrected in the preview: the sheet is read again, the difference is
 * told, it is written so, and the next file of that shape needs no correction.
 */
import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { type FreshServer, freshServer } from "../../src/servers/freshServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

const codes = `河东街道社区组织机构及代码一览表,,,,
序号,机构代码,机构名称,户数,人口
1,990201005000,河东街道办事处,900,2100
2,990201005001,东风社区,500,1200
3,990201005002,建设社区,400,900
`
/** 担当 is nobody's word for a post. */
const roster = (name: string) => `河东街道爱国卫生工作人员花名册（2026年）,,,,,
序号,姓名,性别,担当,联系电话,所属社区
1,${name},男,社区主任,13800001001,东风社区
2,李四,女,网格员,13800001002,东风社区
`

let session: Session | undefined
let server: FreshServer
let page: Page
let file: Session["file"]

beforeAll(async () => {
  session = await openSession(freshServer)
  ;({ server, page, file } = session)
})

afterAll(() => session?.end())

const read = async (...files: ReadonlyArray<readonly [name: string, text: string]>) => {
  const paths = files.map(([name, text]) => file(name, text))
  await page.goto(`${server.url}/import`)
  await page.locator('input[data-pick="files"]').setInputFiles(paths)
  await page.waitForURL(/\/import\/.+/)
  await page.locator(".grid-sheet td").first().waitFor()
}

const head = (name: RegExp) => page.getByRole("button", { name })
const dialog = () => page.getByRole("dialog")

const correct = async (heading: RegExp, field: string) => {
  await head(heading).focus()
  await page.keyboard.press("Enter")
  await dialog().getByLabel("这一列是").selectOption({ label: field })
}

describe("a heading that was not understood", () => {
  it("is asked about by the keyboard, in the fields of its kind", async () => {
    await read(["代码.csv", codes], ["花名册.csv", roster("张三")])
    await page.getByRole("button", { name: /^花名册/ }).click()
    await head(/^D担当（没有用到）/).waitFor()
    await correct(/^D担当/, "职务")
    await shot(page, "correct-asked")
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("is read again at once, and what became of the file is told", async () => {
    await dialog().getByRole("button", { name: "重新识别" }).click()
    await head(/^D担当（写入的值）/).waitFor()
    await page.getByText("已按更正的表头重新识别（1 种表样）。").waitFor()
    await page.getByText(/按这次给出的列对应读取，写入后会记住/).waitFor()
    await shot(page, "correct-done")
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("can be taken back, and corrected again", async () => {
    await page.getByRole("button", { name: "撤回更正" }).click()
    await head(/^D担当（没有用到）/).waitFor()
    await correct(/^D担当/, "职务")
    await dialog().getByRole("button", { name: "重新识别" }).click()
    await head(/^D担当（写入的值）/).waitFor()
  })

  it("is written as corrected, and known the next time", async () => {
    await page.getByRole("button", { name: /^写入/ }).click()
    await page.getByRole("heading", { name: "导入结果" }).waitFor()
    assert.strictEqual(await head(/^D担当/).count(), 0)
    await page.goto(`${server.url}/people?q=${encodeURIComponent("张三")}`)
    await page.getByRole("gridcell", { name: "社区主任" }).waitFor()
    await read(["花名册七月.csv", roster("王五")])
    await head(/^D担当（写入的值）/).waitFor()
    await page.getByText(/按记住的列对应读取/).waitFor()
  })

  it("speaks English as well, on a narrow screen too", async () => {
    await page.getByRole("button", { name: "English" }).click()
    await page.setViewportSize({ width: 390, height: 844 })
    await head(/^D担当/).click()
    await dialog().getByLabel("This column is").selectOption({ label: "Remark" })
    await shot(page, "correct-narrow")
    assert.deepStrictEqual(await faultsOf(page), [])
    await dialog().getByRole("button", { name: "Read again" }).click()
    await page.getByText("Read again by corrected headings (1 shape of table).").waitFor()
    await shot(page, "correct-narrow-done")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
