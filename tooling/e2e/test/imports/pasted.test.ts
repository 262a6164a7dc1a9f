/** A range pasted from a spreadsheet, and a file behind a password. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { projectRoot } from "../../src/servers/aiwei.ts"
import { type FreshServer, freshServer } from "../../src/servers/freshServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session | undefined
let server: FreshServer
let page: Page

beforeAll(async () => {
  session = await openSession(freshServer)
  ;({ server, page } = session)
})

afterAll(() => session?.end())

const paste = (text: string) =>
  page.evaluate((copied) => {
    const data = new DataTransfer()
    data.setData("text/plain", copied)
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
    )
  }, text)

const codes = [
  "临江区望江街道社区组织机构及代码一览表",
  "序号\t机构代码\t机构名称\t户数\t人口",
  "1\t990104003000\t望江街道\t9000\t20000",
  "2\t990104003001\t柳荫社区\t3000\t7000"
].join("\r\n")

describe("the import page", () => {
  it("takes a range that is pasted, and leaves a single word alone", async () => {
    await page.goto(`${server.url}/import`)
    await page.getByText("按 Ctrl+V 粘贴").waitFor()
    await page.getByText("文件有打开密码").click()
    await shot(page, "import-extras")
    assert.deepStrictEqual(await faultsOf(page), [])
    await paste("只是一个词")
    assert.match(page.url(), /\/import$/)
    await paste(codes)
    await page.locator(".grid-sheet td").first().waitFor({ timeout: 30_000 })
    await page.getByRole("button", { name: /粘贴 \d{4}-\d\d-\d\d/ }).waitFor()
    await page.getByRole("button", { name: /^写入/ }).click()
    await page.getByText(/已写入：新增 2 条/).waitFor({ timeout: 30_000 })
  })

  it("opens a file with the password that was given", async () => {
    await page.goto(`${server.url}/import`)
    await page.getByText("文件有打开密码").click()
    await page.getByLabel("打开密码", { exact: true }).fill("123456")
    const path = join(projectRoot, "fixtures/office-a/wrong/加密_责任区划分.xlsx")
    const file = { name: "加密.xlsx", mimeType: "", buffer: readFileSync(path) }
    await page.locator('input[type="file"]').last().setInputFiles(file)
    await page.locator(".grid-sheet td").first().waitFor({ timeout: 30_000 })
    assert.strictEqual(await page.getByText("打不开").count(), 0)
    await shot(page, "import-password")
  })
})
