/** Contact points, frontages and the worklist with the keyboard: what was done is written down and shown. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { onPaper, pagesOf, pdfOf } from "../../src/onPaper.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session

beforeAll(async () => {
  session = await openSession(sampleServer)
  session.page.setDefaultTimeout(20_000)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const enter = () => session.page.keyboard.press("Enter")
const button = (name: string) => session.page.getByRole("button", { name, exact: true })
const row = (text: string) =>
  session.page.locator(".grid-body [role=row]").filter({ hasText: text })
const looked = async (name: string) => {
  const { page } = session
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], theme)
  }
  await page.emulateMedia({ colorScheme: "light" })
}

describe("what lies over the tree, with the keyboard alone", () => {
  it("writes down a visit to a contact point, and the point is visited", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/contacts`)
    await page.getByText("本月已走访 0 / 8").waitFor()
    await page.locator("[data-at='0:0']").focus()
    await enter()
    const panel = page.locator(".side-panel")
    const name = await panel.locator("h2").innerText()
    await panel.getByRole("button", { name: "记一次走访" }).focus()
    await enter()
    await panel.getByRole("button", { name: "保存" }).focus()
    await enter()
    await panel.locator(".field-error").waitFor()
    await panel.getByLabel("发现的问题").focus()
    await page.keyboard.type("三号楼后有杂物")
    await panel.getByRole("button", { name: "保存" }).focus()
    await enter()
    await page.getByText("本月已走访 1 / 8").waitFor()
    await panel.getByText("三号楼后有杂物").waitFor()
    await row(name).getByText("已走访", { exact: true }).waitFor()
    await looked("contacts")
  })

  it("leads from the point's leader to everything they have to see to, which is printed", async () => {
    const { page } = session
    await page.locator(".side-panel .facts a").focus()
    await enter()
    await page.getByRole("link", { name: "工作清单" }).focus()
    await enter()
    await page.locator(".worklist li").first().waitFor()
    await page.getByText("本月已走访").waitFor()
    await looked("worklist")
    await onPaper(page, page.url(), ".worklist li", "worklist")
    assert.isAtMost(pagesOf(await pdfOf(page)), 3)
    await page.emulateMedia({ media: "screen" })
  })

  it("registers a shop, signs for it, and a check that finds a breach stands first", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/frontage?new=1`)
    const panel = page.locator(".side-panel")
    await panel.getByRole("combobox", { name: "地点" }).focus()
    await page.keyboard.type("康乐小区", { delay: 30 })
    await panel.getByRole("option").first().waitFor()
    await page.keyboard.press("ArrowDown")
    await enter()
    await panel.getByLabel("商户名称").focus()
    await page.keyboard.type("老张面馆")
    await panel.getByRole("button", { name: "保存" }).focus()
    await enter()
    await page.getByText("已签 0 / 1").waitFor()
    await panel.getByRole("button", { name: "签订协议" }).focus()
    await enter()
    await panel.getByRole("button", { name: "签订", exact: true }).focus()
    await enter()
    await page.getByText("已签 1 / 1").waitFor()
    await panel.getByRole("button", { name: "记一次检查" }).focus()
    await enter()
    await panel.getByRole("checkbox", { name: "包卫生" }).focus()
    await page.keyboard.press("Space")
    await panel.getByRole("button", { name: "保存" }).focus()
    await enter()
    await row("老张面馆").getByText("违约", { exact: true }).waitFor()
    await panel.getByText("违约：包卫生").waitFor()
    await looked("frontage")
    await button("各社区签约率").focus()
    await enter()
    await panel.getByText("1 家违约").waitFor()
  })

  it("tells of the stairwells that no partner has", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/partners`)
    await page.getByRole("button", { name: /个单元没有结对$/ }).focus()
    await enter()
    await page.locator(".side-panel .day-log li").first().waitFor()
    await shot(page, "partners-open")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
