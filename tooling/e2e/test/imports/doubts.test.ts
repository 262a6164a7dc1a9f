/**
 * A workbook that says otherwise than a hand did: the doubt is settled in the report for the file, given
 * back, and settled again; the record, the home page and the next import agree.
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
const roster = (phone: string) => `河东街道爱国卫生工作人员花名册（2026年）,,,,,
序号,姓名,性别,职务,联系电话,所属社区
1,张三,男,社区主任,${phone},东风社区
2,李四,女,网格员,13800001002,东风社区
`
const buildings = `河东街道楼院底册,,,,,,
填报日期：2026年6月2日,,,,,,
序号,所属社区,小区名称,楼号,单元数,户数,包户干部
1,东风社区,东风小区,1号楼,3,60,张三
2,东风社区,东风小区,2号楼,3,60,李思
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

const write = async () => {
  await page.getByRole("button", { name: /^(写入|没有变化)/ }).click()
  await page.getByRole("heading", { name: "导入结果" }).waitFor()
}

const taking = () => page.getByRole("button", { name: "改用表上的" })

/** As the staff list shows it. */
const seen = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** By hand, in the cell of the staff list. */
const retype = async (name: string, phone: string, next: string) => {
  await page.goto(`${server.url}/people?q=${encodeURIComponent(name)}`)
  await page.getByRole("gridcell", { name: seen(phone) }).click()
  await page.keyboard.press("Enter")
  await page.keyboard.press("Control+a")
  await page.keyboard.type(next)
  await page.keyboard.press("Enter")
  await page.getByRole("gridcell", { name: seen(next) }).waitFor()
}

const phoneOf = async (name: string) => {
  await page.goto(`${server.url}/people?q=${encodeURIComponent(name)}`)
  const row = page.getByRole("row", { name: new RegExp(name) })
  await row.waitFor()
  return (await row.textContent()) ?? ""
}

describe("a workbook that says otherwise than a hand did", () => {
  it("says before it is written what was understood, and nothing was", async () => {
    await read(["代码.csv", codes], ["花名册.csv", roster("13800001001")], ["楼院.csv", buildings])
    await page.getByText("看懂了 3 个文件，还没写入。").waitFor()
    assert.strictEqual(await page.getByRole("link", { name: /^看记录/ }).count(), 0)
    await write()
    await page.getByRole("button", { name: /^楼院/ }).click()
    const unknown = page.getByRole("link", { name: /^看记录：.*G5/ })
    await unknown.click()
    await page.waitForURL("**/buildings?t=f:officerKnown~anyOf~false*")
    await page.getByText("李思").first().waitFor()
  })

  const home = async () => {
    const side = page.getByRole("navigation", { name: "主导航" })
    await side.getByRole("link", { name: "首页" }).click()
  }
  const gaps = () => page.getByRole("link", { name: /处没有人负责/ })
  const gapCount = async () => Number(/\d+/.exec((await gaps().textContent()) ?? "")?.[0])

  it("waits on the home page with what nobody answers for, the same number as in the tree", async () => {
    await home()
    await page.getByText("1 栋楼的包户干部不在花名册").waitFor()
    const count = await gapCount()
    await shot(page, "doubts-home")
    await gaps().click()
    await page.waitForURL("**/tree?place=*&why=gaps")
    await page.getByRole("heading", { name: "河东街道 缺口" }).waitFor()
    await page
      .locator(".side-panel", { hasText: String(count) })
      .first()
      .waitFor()
  })

  it("is gone from the home page as soon as it is corrected, and never shown again", async () => {
    await home()
    const before = await gapCount()
    await page.getByRole("link", { name: /包户干部不在花名册/ }).click()
    await page.getByRole("link", { name: /李思/ }).first().click()
    await page.getByRole("button", { name: /^改为 李四/ }).click()
    await page.getByText("已改为 李四").waitFor()
    await home()
    await page.locator(".home-side").waitFor()
    assert.strictEqual(await page.getByText("包户干部不在花名册").count(), 0)
    await page.waitForLoadState("networkidle")
    assert.strictEqual(await page.getByText("包户干部不在花名册").count(), 0)
    // The building is answered for; the community without staff is still to be seen to.
    assert.isAbove(before, 1)
    await page.getByRole("link", { name: new RegExp(`\\b${before - 1} 处没有人负责`) }).waitFor()
  })

  it("keeps the hand's, says how the sheet differs, and takes the sheet's after a question", async () => {
    await retype("张三", "13800001001", "13900009999")
    await read(["花名册2.csv", roster("13800001777")])
    await page.getByText(/曾手工改为“13900009999”，表上现在是“13800001777”/).waitFor()
    await shot(page, "doubts-told")
    assert.deepStrictEqual(await faultsOf(page), [])
    await taking().click()
    const dialog = page.getByRole("dialog")
    await dialog.getByText("张三").waitFor()
    await shot(page, "doubts-asked")
    assert.deepStrictEqual(await faultsOf(page), [])
    await dialog.getByRole("button", { name: "改为“13800001777”" }).click()
    await page.getByText("张三：已改为“13800001777”").waitFor()
    await page.getByText("已改用表上的").waitFor()
    await shot(page, "doubts-taken")
  })

  it("gives back what was taken, and takes it again", async () => {
    await page.getByRole("button", { name: "撤销" }).click()
    await page.getByText("张三：已改为“13900009999”").waitFor()
    await taking().click()
    await page.getByRole("dialog").getByText("张三").waitFor()
    await page.getByRole("button", { name: "改为“13800001777”" }).click()
    await page.getByText("已改用表上的").waitFor()
    const { pathname } = new URL(page.url())
    assert.include(await phoneOf("张三"), seen("13800001777"))
    await page.goto(server.url + pathname)
    await page.getByText("没有需要核对的地方").waitFor()
    await write()
    assert.include(await phoneOf("张三"), seen("13800001777"))
  })

  it("speaks English as well", async () => {
    await read(["花名册3.csv", roster("13800001888")])
    await write()
    await retype("张三", "13800001888", "13900009999")
    await read(["花名册4.csv", roster("13800001555")])
    await page.getByRole("button", { name: "English" }).click()
    await page.getByRole("button", { name: "Take the sheet's" }).click()
    await page.getByRole("button", { name: "Change to “13800001555”" }).click()
    await page.getByText("The sheet's was taken").waitFor()
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
