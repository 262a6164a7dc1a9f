/** An import is taken back in the list of batches: asked first with numbers, told afterwards, and what stayed is shown. */
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
const roster = `河东街道爱国卫生工作人员花名册（2026年）,,,,,
序号,姓名,性别,职务,联系电话,所属社区
1,张三,男,社区主任,13800001001,东风社区
2,李四,女,网格员,13800001002,建设社区
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

const take = async (...files: ReadonlyArray<readonly [name: string, text: string]>) => {
  const paths = files.map(([name, text]) => file(name, text))
  await page.goto(`${server.url}/import`)
  await page.locator('input[data-pick="files"]').setInputFiles(paths)
  await page.waitForURL(/\/import\/.+/)
  await page.locator(".grid-sheet td").first().waitFor()
  await page.getByRole("button", { name: /^(写入|没有变化)/ }).click()
  await page.getByRole("heading", { name: "导入结果" }).waitFor()
}

const askUndo = async () => {
  await page.goto(`${server.url}/import`)
  await page
    .getByRole("button", { name: /^撤销 / })
    .first()
    .click()
  await page.getByText(/试算，没有改动：可撤销/).waitFor()
}

describe("an import that is taken back", () => {
  it("is asked first, undone, and told; the office is empty again", async () => {
    await take(["代码.csv", codes], ["花名册.csv", roster])
    await askUndo()
    await shot(page, "undo-asked")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.getByRole("button", { name: "撤销导入" }).click()
    await page
      .getByText(/^已撤销 \d+$/)
      .first()
      .waitFor()
    await page.getByRole("cell", { name: "已撤销" }).waitFor()
    assert.strictEqual(await page.getByRole("button", { name: /^撤销 / }).count(), 0)
  })

  it("keeps what a hand changed since, and lists it with its cell", async () => {
    await take(["代码.csv", codes], ["花名册.csv", roster])
    await page.goto(`${server.url}/people?q=${encodeURIComponent("张三")}`)
    await page.getByRole("gridcell", { name: "138****1001" }).click()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Control+a")
    await page.keyboard.type("13900009999")
    await page.keyboard.press("Enter")
    await page.getByRole("gridcell", { name: "139****9999" }).waitFor()
    await askUndo()
    await page.getByRole("button", { name: "撤销导入" }).click()
    await page.getByText("部分撤销").first().waitFor()
    await page.getByRole("button", { name: /^看保留的/ }).click()
    const row = page.getByRole("row", { name: /人员.*花名册\.csv.*A3.*导入之后又改过/ })
    await row.waitFor()
    await shot(page, "undo-stayed")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.getByRole("button", { name: "关闭" }).click()
    await page.goto(`${server.url}/people`)
    await page.getByText("张三").first().waitFor()
    assert.strictEqual(await page.getByText("李四").count(), 0)
  })
})
